import { PlatformModule } from '../PlatformModule';
import { lambdaConstraints } from './constraints';
import { lambdaCostCurve } from './costCurve';
import { estimateLambda } from './estimate';
import { sizeLambda } from './sizing';
import { lambdaTitle } from './title';
import { lambdaVariants } from './variants';
import { lambdaWarnings } from './warnings';

/** AWS Lambda: functions on default compute and on Managed Instances. */
export const lambdaPlatform: PlatformModule = {
  id: 'lambda',
  variants: lambdaVariants,
  constraints: lambdaConstraints,
  size: sizeLambda,
  costCurve: lambdaCostCurve,
  title: lambdaTitle,
  warnings: (workload, _variant, sized) => lambdaWarnings(workload, sized),
  estimate: estimateLambda,
};
