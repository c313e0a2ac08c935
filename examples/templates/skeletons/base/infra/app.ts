import { App } from 'aws-cdk-lib';
import { service } from './service.ts';
import { ServiceStack } from './ServiceStack.ts';

const app = new App();
new ServiceStack(app, service.name, { env: { region: service.region } });
app.synth();
