import { InputError } from '@backstage/errors';
import {
  ComputeOption,
  Confidence,
  Platform,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';

/** What a template goes on with. */
export interface Choice {
  option: ComputeOption;
  /** False if somebody chose another platform than the verdict names. */
  followsVerdict: boolean;
}

const LEVELS: Confidence['level'][] = ['low', 'medium', 'high'];

function nextQuestionWords({ nextQuestion }: Recommendation): string {
  return nextQuestion
    ? ` The next question is: ${nextQuestion.question.text} (${nextQuestion.field})`
    : '';
}

function bestOf(
  recommendation: Recommendation,
  platform: Platform,
): ComputeOption {
  const options = recommendation.options.filter(
    option => option.platform === platform,
  );
  const best = options.find(option => option.eligible && option.priced);
  if (best) {
    return best;
  }
  const rules = new Set(
    options.flatMap(option =>
      option.constraints.map(
        ({ rule, message }) => `${message.text} (${rule})`,
      ),
    ),
  );
  throw new InputError(
    rules.size > 0
      ? `This workload cannot run on ${platform}: ${[...rules].join(' ')}`
      : `There is no option with a price on ${platform} for this workload`,
  );
}

/**
 * The option that a template goes on with: the one of the verdict, or the best
 * one of the platform that was chosen instead.
 *
 * @throws InputError if there is no verdict, it is not sure enough, or the
 * chosen platform is excluded; it says by which rule.
 */
export function choosePlatform(
  recommendation: Recommendation,
  wanted: { platform?: Platform; minimumConfidence?: Confidence['level'] },
): Choice {
  const { verdict, confidence, options } = recommendation;
  const { platform, minimumConfidence } = wanted;
  if (
    minimumConfidence &&
    LEVELS.indexOf(confidence.level) < LEVELS.indexOf(minimumConfidence)
  ) {
    throw new InputError(
      `The confidence in the verdict is ${confidence.level}, and ` +
        `${minimumConfidence} is asked for.${nextQuestionWords(
          recommendation,
        )}`,
    );
  }
  const recommended =
    verdict.status === 'undecided'
      ? undefined
      : options.find(({ id }) => id === verdict.optionId);
  if (platform && platform !== recommended?.platform) {
    return {
      option: bestOf(recommendation, platform),
      followsVerdict: verdict.tiedPlatforms?.includes(platform) ?? false,
    };
  }
  if (!recommended) {
    throw new InputError(
      `There is no verdict: ${verdict.summary.text}${nextQuestionWords(
        recommendation,
      )}`,
    );
  }
  return { option: recommended, followsVerdict: true };
}
