#!/usr/bin/env node
// The one command behind `npm start` and `npm test`. It runs on whatever Node
// the machine has, so everything below `launch/` uses only Node's own modules.
import { runCommand } from './launch/commands.mjs';
import { Problem } from './launch/problem.mjs';

try {
  process.exitCode = await runCommand(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Problem)) {
    throw error;
  }
  console.error(`\n${error.message}\n`);
  process.exitCode = error.exitCode;
}
