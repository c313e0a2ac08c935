import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { consume } from './consume.mjs';
import { handleMessage } from './work.mjs';

const QueueUrl = process.env.QUEUE_URL;
const client = new SQSClient();
const stop = new AbortController();

// ECS asks before it stops a task: finish what has been begun.
process.once('SIGTERM', () => stop.abort());

await consume({
  handle: handleMessage,
  signal: stop.signal,
  queue: {
    async receive() {
      const { Messages = [] } = await client.send(
        new ReceiveMessageCommand({
          QueueUrl,
          MaxNumberOfMessages: 10,
          WaitTimeSeconds: 20,
        }),
      );
      return Messages.map(({ Body, ReceiptHandle }) => ({
        body: Body,
        receipt: ReceiptHandle,
      }));
    },
    async remove({ receipt }) {
      await client.send(
        new DeleteMessageCommand({ QueueUrl, ReceiptHandle: receipt }),
      );
    },
  },
});
