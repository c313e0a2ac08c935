import { Recommendation } from '@compute-choice/plugin-compute-choice-common';
import { Words } from '../../translations';

/** The verdict in one line. */
export function headline(
  { t, platform, formats }: Words,
  { verdict }: Pick<Recommendation, 'verdict'>,
): string {
  if (verdict.status === 'undecided' || !verdict.platform) {
    return t('verdict.undecided');
  }
  return verdict.status === 'tie'
    ? t('verdict.tie', {
        platforms: formats.list(
          (verdict.tiedPlatforms ?? [verdict.platform]).map(platform),
        ),
      })
    : t('verdict.recommended', { platform: platform(verdict.platform) });
}
