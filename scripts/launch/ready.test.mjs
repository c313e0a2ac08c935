import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { whenReady } from './ready.mjs';

async function serve(t, answer) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}/`;
}

test('waits until the last address answers with success', async t => {
  const asked = [];
  const backend = await serve(t, (_, response) => {
    asked.push('backend');
    response.statusCode = asked.length < 3 ? 503 : 200;
    response.end();
  });
  const portal = await serve(t, (_, response) => {
    asked.push('portal');
    response.end();
  });

  await new Promise(resolve => {
    whenReady([backend, portal], resolve, { pauseMs: 1 });
    // The waiting itself does not keep the process alive.
    const alive = setInterval(() => {}, 1000);
    t.after(() => clearInterval(alive));
  });

  assert.deepEqual(asked, ['backend', 'backend', 'backend', 'portal']);
});

test('stays silent once it is stopped', async t => {
  const url = await serve(t, (_, response) => response.end());
  let called = false;

  const stop = whenReady([url], () => {
    called = true;
  });
  stop();
  // Asked after the first question, so answered after it too.
  await fetch(url);
  await fetch(url);

  assert.equal(called, false);
});
