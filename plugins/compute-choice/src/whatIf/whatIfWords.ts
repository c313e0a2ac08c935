import { Words } from '../translations';
import { WhatIfBase } from './changedProfile';
import { WhatIf } from './WhatIf';

/** What is tried out, in a few words, for the history of the profile. */
export function whatIfWords(
  { t, formats, value }: Words,
  whatIf: WhatIf,
  base: WhatIfBase,
): string {
  const { commitment, spot, cpu, region } = whatIf;
  const timeMs = base.durationMs ?? 60_000 * (base.runMinutes ?? 0);
  return formats.list([
    ...(whatIf.traffic === 1
      ? []
      : [
          t('whatIf.requests', {
            requests: formats.rounded(base.requestsPerMonth * whatIf.traffic),
          }),
        ]),
    ...(whatIf.duration === 1
      ? []
      : [formats.duration(timeMs * whatIf.duration)]),
    ...(whatIf.memory === 1
      ? []
      : [`${formats.number((base.memoryMb ?? 0) * whatIf.memory)} MB`]),
    ...(commitment
      ? [
          t('whatIf.commitmentOf', {
            commitment: value('operations.commitment', commitment),
          }),
        ]
      : []),
    ...(spot === undefined
      ? []
      : [t(spot ? 'whatIf.withSpot' : 'whatIf.withoutSpot')]),
    ...(cpu
      ? [
          cpu === 'either'
            ? t('whatIf.cpu.either')
            : value('application.architectures', cpu),
        ]
      : []),
    ...(region ? [region] : []),
  ]);
}
