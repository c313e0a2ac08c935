import { createServer } from 'node:http';
import { respond } from './app.mjs';

/** The server, which answers on all paths. */
export const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const { status, body } = respond({ method: request.method, path: pathname });
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
});

server.listen(Number(process.env.PORT ?? 8080));

// ECS asks before it stops a task: finish what has been begun.
process.once('SIGTERM', () => server.close());
