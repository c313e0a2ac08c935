import { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { computeChoiceApiRef } from '@compute-choice/plugin-compute-choice';
import {
  Confidence,
  issuesOf,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { wordsFrom } from '../words';
import { workloadProfileFieldSchema } from './schema';

type Field = typeof workloadProfileFieldSchema;

const LEVELS: Confidence['level'][] = ['low', 'medium', 'high'];

/** Asks the one schema and, where a template wants it, how sure the verdict is. */
export const validateWorkloadProfile: CustomFieldValidator<
  Field['TOutput'],
  Field['uiOptionsType']
> = async (value, validation, { apiHolder, uiSchema }) => {
  const t = await wordsFrom(apiHolder);
  const parsed = workloadProfileSchema.safeParse(value);
  if (!parsed.success) {
    const issues = issuesOf(parsed.error)
      .map(({ path, message }) => (path ? `${path}: ${message}` : message))
      .join('; ');
    validation.addError(t('create.issues.profile', { issues }));
    return;
  }
  const minimum = uiSchema?.['ui:options']?.minimumConfidence;
  const api = apiHolder.get(computeChoiceApiRef);
  if (!minimum || !api) {
    return;
  }
  const { confidence, nextQuestion } = await api.recommend(parsed.data);
  if (LEVELS.indexOf(confidence.level) < LEVELS.indexOf(minimum)) {
    validation.addError(
      [
        t('create.issues.confidence', {
          actual: t(`create.confidence.${confidence.level}`),
          minimum: t(`create.confidence.${minimum}`),
        }),
        ...(nextQuestion
          ? [
              t('create.issues.nextQuestion', {
                question: nextQuestion.question.text,
              }),
            ]
          : []),
      ].join(' '),
    );
  }
};
