import { message } from '../../message';
import { Consideration, ConsideredOption } from './Consideration';

/** Other workloads on the same kernel; judgement. */
const SHARED_KERNEL = 0.6;

const hasOwnMachine = ({ variant }: ConsideredOption) =>
  variant.platform !== 'ecs-ec2' && variant.flavour !== 'managed-instances';

/**
 * What a unit of work shares with others. Messages:
 * `consideration.isolation.microVm`, `.sharedKernel`.
 */
export const isolation: Consideration = {
  area: 'isolation',
  value: option => (hasOwnMachine(option) ? 1 : SHARED_KERNEL),
  why: option =>
    hasOwnMachine(option)
      ? message(
          'consideration.isolation.microVm',
          'Each function environment or task has its own micro virtual machine.',
        )
      : message(
          'consideration.isolation.sharedKernel',
          'Tasks or requests on one host share its kernel.',
        ),
};
