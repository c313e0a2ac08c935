import {
  InvalidInputError,
  policySchema,
} from '@compute-choice/plugin-compute-choice-common';
import { profileWith } from '../__testUtils__/profiles';
import { embedded } from '../embedded';
import { InlineEvaluator } from './InlineEvaluator';
import { WorkerEvaluator } from './WorkerEvaluator';

const policy = policySchema.parse({
  defaultRegion: 'eu-west-1',
  samples: 5,
});

describe('WorkerEvaluator', () => {
  // In the package the file is JavaScript, here the thread has to compile it.
  const evaluator = new WorkerEvaluator({
    execArgv: [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
    ],
  });

  afterAll(async () => {
    await evaluator.stop();
  });

  it('answers like the engine in this thread', async () => {
    const prices = await embedded.loadPriceBook('eu-west-1');
    const inline = new InlineEvaluator(embedded);
    for (const requests of [1000, 30_000_000]) {
      const question = { profile: profileWith(requests), prices, policy };
      expect(await evaluator.answer(question)).toEqual(
        await inline.answer(question),
      );
    }
  });

  it('takes nothing along with a document', async () => {
    const prices = await embedded.loadPriceBook('eu-west-1');
    const question = { profile: profileWith(1000), prices, policy };
    const { document } = await evaluator.answer(question);
    expect(document.buffer.byteLength).toBe(document.byteLength);
  });

  it('says which field cannot be answered', async () => {
    const prices = await embedded.loadPriceBook('eu-west-1');
    const profile = {
      ...profileWith(1000),
      operations: { sharedCluster: 'nobody-has-it' },
    };
    const answer = evaluator.answer({ profile, prices, policy });
    await expect(answer).rejects.toThrow(InvalidInputError);
    await expect(answer).rejects.toThrow('operations.sharedCluster');
  });

  it('fails what was asked when the thread ends, and starts another', async () => {
    const prices = await embedded.loadPriceBook('eu-west-1');
    const question = { profile: profileWith(1000), prices, policy };
    const [lost] = await Promise.allSettled([
      evaluator.answer(question),
      evaluator.stop(),
    ]);
    expect(lost).toMatchObject({
      status: 'rejected',
      reason: { message: expect.stringContaining('ended with exit code') },
    });
    expect((await evaluator.answer(question)).facts.status).toBeDefined();
  });
});
