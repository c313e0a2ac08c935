import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';

function localeOf(language: string): string {
  return (
    window.navigator.languages.find(
      candidate => candidate.split('-')[0] === language.split('-')[0],
    ) ?? language
  );
}

/**
 * The locale to format numbers, money and dates in: the browser's own variant
 * of the language that the portal speaks, so that en-GB stays en-GB.
 */
export function useLocale(): string {
  const appLanguageApi = useApi(appLanguageApiRef);
  const [language, setLanguage] = useState(
    () => appLanguageApi.getLanguage().language,
  );
  useEffect(() => {
    const subscription = appLanguageApi
      .language$()
      .subscribe(next => setLanguage(next.language));
    return () => subscription.unsubscribe();
  }, [appLanguageApi]);
  return localeOf(language);
}
