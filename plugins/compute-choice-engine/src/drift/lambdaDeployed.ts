import { CloudFormation, Resource } from './CloudFormation';
import { Deployed } from './Deployed';

/** What AWS gives a function that does not ask for more. */
const DEFAULT = { memoryMb: 128, ephemeralStorageMb: 512 };

/** Functions that only help the deployment have their code in the template. */
function isHelper(resource: Resource): boolean {
  return (
    resource.at('Code', 'ZipFile') !== undefined ||
    resource.text('Handler') === '__entrypoint__.handler'
  );
}

/** The function of a template; undefined if it has none. */
export function lambdaDeployed(template: CloudFormation): Deployed | undefined {
  const handler = template
    .ofType('AWS::Lambda::Function')
    .find(resource => !isHelper(resource));
  if (!handler) {
    return undefined;
  }
  const [provider] = template.ofType('AWS::Lambda::CapacityProvider');
  const provisioned = ['AWS::Lambda::Alias', 'AWS::Lambda::Version']
    .flatMap(type => template.ofType(type))
    .map(resource =>
      resource.number(
        'ProvisionedConcurrencyConfig',
        'ProvisionedConcurrentExecutions',
      ),
    )
    .find(count => count !== undefined);
  return {
    platform: 'lambda',
    sizes: {
      architecture: handler.text('Architectures', 0) ?? 'x86_64',
      memoryMb: handler.number('MemorySize') ?? DEFAULT.memoryMb,
      ephemeralStorageMb:
        handler.number('EphemeralStorage', 'Size') ??
        DEFAULT.ephemeralStorageMb,
      provisionedConcurrency: provisioned ?? 0,
      instanceType: provider?.text(
        'InstanceRequirements',
        'AllowedInstanceTypes',
        0,
      ),
    },
  };
}
