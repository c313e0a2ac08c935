import { Decision } from '@compute-choice/plugin-compute-choice-common';
import { Words } from '../../translations';

/** What was decided, in a sentence without its author. */
export function decisionWords(
  { t, formats, platform }: Words,
  { status, until, platform: chosen }: Decision,
): string {
  switch (status) {
    case 'accepted':
      return chosen
        ? t('decision.acceptedFor', { platform: platform(chosen) })
        : t('decision.accepted');
    case 'snoozed':
      return t('decision.snoozedUntil', { date: formats.date(until ?? '') });
    default:
      return chosen
        ? t('decision.rejectedFor', { platform: platform(chosen) })
        : t('decision.rejected');
  }
}
