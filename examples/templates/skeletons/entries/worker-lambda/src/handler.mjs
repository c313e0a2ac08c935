import { handleMessage } from './work.mjs';

/** Handles a batch; only the messages that failed are delivered again. */
export async function handler({ Records }) {
  const results = await Promise.allSettled(
    Records.map(record => handleMessage(record.body)),
  );
  return {
    batchItemFailures: Records.filter(
      (_, index) => results[index].status === 'rejected',
    ).map(({ messageId }) => ({ itemIdentifier: messageId })),
  };
}
