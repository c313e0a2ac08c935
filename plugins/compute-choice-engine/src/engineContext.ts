import {
  Policy,
  policySchema,
  PriceBook,
} from '@compute-choice/plugin-compute-choice-common';
import { EngineContext } from './platforms/PlatformModule';
import { createInstanceCatalog } from './prices/createInstanceCatalog';
import { createPriceReader } from './prices/createPriceReader';

/** The policy of an organisation that has set nothing. */
export const defaultPolicy: Policy = policySchema.parse({});

const contexts = new WeakMap<PriceBook, WeakMap<Policy, EngineContext>>();

/** What the platforms work with; made once per price book and policy. */
export function engineContext(book: PriceBook, policy: Policy): EngineContext {
  let ofBook = contexts.get(book);
  if (!ofBook) {
    ofBook = new WeakMap();
    contexts.set(book, ofBook);
  }
  let context = ofBook.get(policy);
  if (!context) {
    context = {
      prices: createPriceReader({ book, policy }),
      instances: createInstanceCatalog(book),
      policy,
    };
    ofBook.set(policy, context);
  }
  return context;
}
