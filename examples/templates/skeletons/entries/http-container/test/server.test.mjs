import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, test } from 'node:test';

let server;

before(async () => {
  // Any port that is free.
  process.env.PORT = '0';
  ({ server } = await import('../src/main.mjs'));
  if (!server.listening) {
    await once(server, 'listening');
  }
});

after(() => server.close());

test('answers over HTTP', async () => {
  const answer = await fetch(`http://localhost:${server.address().port}/`);
  assert.equal(answer.status, 200);
  assert.deepEqual(await answer.json(), { message: 'Hello' });
});
