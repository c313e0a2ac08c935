import { mockApis } from '@backstage/frontend-test-utils';
import {
  AppLanguageApi,
  appLanguageApiRef,
  createTranslationRef,
  TranslationApi,
  translationApiRef,
} from '@backstage/frontend-plugin-api';
import { computeChoiceTranslationRef } from '../translations';
import german from '../translations/de';

const germanRef = createTranslationRef({
  id: computeChoiceTranslationRef.id,
  messages: german,
});

/** The languages of a portal that speaks German, for a test app. */
function germanApis(): {
  translationApi: TranslationApi;
  appLanguageApi: AppLanguageApi;
} {
  const mock = mockApis.translation();
  // A translation has the keys of the original, which types cannot know.
  const inGerman = <Ref extends { id: string }>(ref: Ref) =>
    (ref.id === germanRef.id ? germanRef : ref) as Ref;
  const language = { language: 'de' };
  return {
    translationApi: {
      getTranslation: ref => mock.getTranslation(inGerman(ref)),
      translation$: ref => mock.translation$(inGerman(ref)),
    },
    appLanguageApi: {
      getAvailableLanguages: () => ({ languages: ['en', 'de'] }),
      setLanguage: () => {},
      getLanguage: () => language,
      // It never changes, so nobody is ever told anything.
      language$: () =>
        ({
          subscribe: () => ({ unsubscribe() {}, closed: false }),
        } as unknown as ReturnType<AppLanguageApi['language$']>),
    },
  };
}

/** What a test app needs beside its usual APIs to speak a language. */
export function languageApis(language?: 'de') {
  if (!language) {
    return [];
  }
  const { translationApi, appLanguageApi } = germanApis();
  return [
    [translationApiRef, translationApi] as const,
    [appLanguageApiRef, appLanguageApi] as const,
  ];
}
