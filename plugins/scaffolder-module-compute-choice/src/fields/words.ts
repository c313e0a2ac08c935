import {
  ApiHolder,
  TranslationFunction,
  translationApiRef,
} from '@backstage/frontend-plugin-api';
import { computeChoiceTranslationRef } from '@compute-choice/plugin-compute-choice';

type Words = TranslationFunction<(typeof computeChoiceTranslationRef)['T']>;

/** The texts of Compute Choice outside a component, in the portal's language. */
export async function wordsFrom(apis: ApiHolder): Promise<Words> {
  const api = apis.get(translationApiRef);
  if (!api) {
    throw new Error('The portal has no translation API');
  }
  const now = api.getTranslation(computeChoiceTranslationRef);
  if (now.ready) {
    return now.t;
  }
  return new Promise((resolve, reject) => {
    api.translation$(computeChoiceTranslationRef).subscribe({
      next: snapshot => {
        if (snapshot.ready) {
          resolve(snapshot.t);
        }
      },
      error: reject,
    });
  });
}
