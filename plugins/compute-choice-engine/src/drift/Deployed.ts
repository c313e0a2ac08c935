import { Platform } from '@compute-choice/plugin-compute-choice-common';

/** A size as it is deployed; undefined if the template does not say it. */
export type Size = string | number | undefined;

/** What a template deploys, by the names of the fields of the sizing. */
export interface Deployed {
  platform: Platform;
  sizes: Readonly<Record<string, Size>>;
}
