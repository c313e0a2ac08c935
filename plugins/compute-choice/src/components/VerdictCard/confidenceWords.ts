import { Recommendation } from '@compute-choice/plugin-compute-choice-common';
import { Words } from '../../translations';

/** What the confidence rests on, and what being wrong would cost. */
export function confidenceWords(
  { t, platform, formats }: Words,
  { confidence, verdict, assumptions }: Recommendation,
): string {
  const share = formats.percent(confidence.share);
  const samples = formats.number(confidence.samples);
  if (verdict.status === 'undecided' || !verdict.platform) {
    return t('verdict.confidence.undecided', { share, samples });
  }
  return [
    verdict.status === 'tie'
      ? t('verdict.confidence.tie', { share, samples })
      : t('verdict.confidence.explained', {
          platform: platform(verdict.platform),
          share,
          samples,
          count: assumptions.length,
        }),
    ...(confidence.expectedRegretUsd >= 0.01
      ? [
          t('verdict.confidence.regret', {
            amount: formats.money(confidence.expectedRegretUsd),
          }),
        ]
      : []),
  ].join(' ');
}
