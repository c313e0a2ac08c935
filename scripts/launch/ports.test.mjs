import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { checkPorts, isPortFree } from './ports.mjs';

async function listen(t, host) {
  const server = createServer().listen(0, host);
  t.after(() => server.close());
  await once(server, 'listening');
  return server.address().port;
}

async function closedPort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

test('names a port that is taken, and what needs it', async t => {
  const port = await listen(t);
  const free = await closedPort();

  await assert.rejects(
    checkPorts([
      { port: free, serves: 'the portal' },
      { port, serves: 'its backend' },
    ]),
    error => {
      assert.match(
        error.message,
        new RegExp(`port ${port}, which its backend`),
      );
      assert.doesNotMatch(error.message, /which the portal needs/);
      return true;
    },
  );
});

test('sees a listener on the loopback address alone', async t => {
  assert.equal(await isPortFree(await listen(t, '127.0.0.1')), false);
});

test('accepts free ports', async () => {
  await checkPorts([{ port: await closedPort(), serves: 'the portal' }]);
});
