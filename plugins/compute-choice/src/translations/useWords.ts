import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import {
  Message,
  Platform,
} from '@compute-choice/plugin-compute-choice-common';
import { useMemo } from 'react';
import { Formats, useFormats } from '../format';
import { computeChoiceTranslationRef } from './computeChoiceTranslationRef';
import { paramWords } from './paramWords';
import { remembering, Translate } from './remembering';

type Params = Record<string, string | number>;

/** Says things in the portal's language. */
export interface Words {
  /** Fixed texts of the plugin. */
  t: TranslationFunction<(typeof computeChoiceTranslationRef)['T']>;
  formats: Formats;
  /** A sentence of the engine: translated if its code is known. */
  message(message: Message): string;
  platform(platform: Platform | string): string;
  /** The label of a field of the profile. */
  field(path: string): string;
  /** The description of a field: the translated one, else the schema's. */
  help(path: string, description?: string): string | undefined;
  /** The words for a value of a field. */
  value(path: string, value: string): string;
}

/** Texts, numbers and the engine's sentences in the portal's language. */
export function useWords(): Words {
  const { t: translate } = useTranslationRef(computeChoiceTranslationRef);
  const formats = useFormats();
  return useMemo(() => {
    const t = remembering(translate as Translate) as typeof translate;
    // Keys that are made of data are not known to the compiler. A key without a
    // message comes back as itself.
    const dynamicT = t as (key: string, params?: Params) => string;
    const known = (key: string, params?: Params): string | undefined => {
      const text = dynamicT(key, params);
      return text === key ? undefined : text;
    };
    const platform = (id: string) => known(`platform.${id}`) ?? id;
    const value = (path: string, one: string) =>
      known(`value.${path}.${one}`) ?? one;
    const valueWords = {
      formats,
      platform,
      value,
      area: (area: string) => known(`score.area.${area}`) ?? area,
    };
    return {
      t,
      formats,
      message: ({ code, text, params }) =>
        known(`engine.${code}`, paramWords(valueWords, params)) ?? text,
      platform,
      field: path => known(`field.${path}`) ?? path,
      help: (path, description) => known(`help.${path}`) ?? description,
      value,
    };
  }, [translate, formats]);
}
