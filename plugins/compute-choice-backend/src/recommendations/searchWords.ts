import { parseEntityRef } from '@backstage/catalog-model';
import { EntityFacts } from '../catalog/EntityFacts';

/** Longer words are cut; nobody types them out. */
const MAX_WORD_LENGTH = 64;

/** The words of a text, in lower case, each once. */
export function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFKC')
    .toLocaleLowerCase('en-US')
    .match(/[\p{L}\p{N}]+/gu);
  return [
    ...new Set((words ?? []).map(word => word.slice(0, MAX_WORD_LENGTH))),
  ];
}

/** The words by which a profiled entity is found in the fleet. */
export function searchWordsOf(facts: EntityFacts): string[] {
  const { entityRef, title, ownerRefs, systemRef } = facts;
  const names = [
    entityRef,
    ...ownerRefs,
    ...(systemRef ? [systemRef] : []),
  ].map(ref => parseEntityRef(ref).name);
  return wordsOf([...names, title ?? ''].join(' '));
}
