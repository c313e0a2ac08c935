import { Recommendation } from '@compute-choice/plugin-compute-choice-common';
import { z } from 'zod';
import { summarise } from '../service/summarise';
import { actionAnswerSchema } from './schemas';

/** A recommendation, short enough for a conversation. */
export function answerOf(
  recommendation: Recommendation,
): z.output<typeof actionAnswerSchema> {
  const { reasons, assumptions, nextQuestion } = recommendation;
  return {
    summary: summarise(recommendation),
    reasons: reasons.map(({ kind, message }) => `${kind}: ${message.text}`),
    assumptions: assumptions.map(({ field, value, unit, why }) => ({
      field,
      value,
      ...(unit !== undefined && { unit }),
      why: why.text,
    })),
    ...(nextQuestion && { nextQuestion: nextQuestion.question.text }),
  };
}
