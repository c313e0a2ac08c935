import { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { wordsFrom } from '../words';
import { computePlatformFieldSchema } from './schema';

type Field = typeof computePlatformFieldSchema;

/** A platform is chosen and, if it is not the one of the verdict, there is why. */
export const validateComputePlatform: CustomFieldValidator<
  Field['TOutput'],
  Field['uiOptionsType']
> = async (value, validation, { apiHolder }) => {
  const t = await wordsFrom(apiHolder);
  if (!value?.platform) {
    validation.addError(t('create.issues.platform'));
  } else if (value.reason !== undefined && value.reason.trim() === '') {
    validation.addError(t('create.issues.reason'));
  }
};
