import { Consideration } from './Consideration';
import { control } from './control';
import { cost } from './cost';
import { isolation } from './isolation';
import { latency } from './latency';
import { operationsEffort } from './operationsEffort';
import { portability } from './portability';
import { scalingSpeed } from './scalingSpeed';
import { teamFit } from './teamFit';

/** All areas, in the order in which they are shown. */
export const considerations: readonly Consideration[] = [
  cost,
  operationsEffort,
  latency,
  scalingSpeed,
  teamFit,
  control,
  isolation,
  portability,
];
