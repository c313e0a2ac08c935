import { mockServices } from '@backstage/backend-test-utils';
import { policySchema } from '@compute-choice/plugin-compute-choice-common';
import { profileWith } from '../__testUtils__/profiles';
import { embedded } from '../embedded';
import {
  Answer,
  EvaluationInterruptedError,
  Evaluator,
} from '../evaluation/Evaluator';
import { InlineEvaluator } from '../evaluation/InlineEvaluator';
import { Inputs } from './Inputs';
import { ProfileEvaluation } from './ProfileEvaluation';

const policy = policySchema.parse({ defaultRegion: 'eu-west-1', samples: 0 });

/** Evaluates with an evaluator that is interrupted so many times at first. */
async function evaluateAfter(interruptions: number) {
  const engine = new InlineEvaluator(embedded);
  let left = interruptions;
  const evaluator: Evaluator = {
    async answer(question): Promise<Answer> {
      left -= 1;
      if (left >= 0) {
        throw new EvaluationInterruptedError('The thread ended');
      }
      return engine.answer(question);
    },
    stop: () => engine.stop(),
  };
  const prices = await embedded.loadPriceBook('eu-west-1');
  const inputs: Partial<Inputs> = {
    regionOf: () => 'eu-west-1',
    basisOf: async () => 'basis',
    questionOf: async profile => ({ profile, prices, policy }),
  };
  const evaluation = new ProfileEvaluation({
    evaluator,
    inputs: inputs as Inputs,
    logger: mockServices.logger.mock(),
  });
  return evaluation.evaluate(
    {
      entityRef: 'component:default/a',
      revision: 1,
      profile: profileWith(1000),
    },
    { entityRef: 'component:default/a', ownerRefs: [] },
  );
}

describe('ProfileEvaluation', () => {
  it('asks once more where the evaluator ended before it answered', async () => {
    expect(await evaluateAfter(1)).toHaveProperty('answer');
  });

  it('gives up a profile that ends every evaluator', async () => {
    expect(await evaluateAfter(2)).toMatchObject({
      error: { message: 'The thread ended' },
      evaluation: { document: null },
    });
  });
});
