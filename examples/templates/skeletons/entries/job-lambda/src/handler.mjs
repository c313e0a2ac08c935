import { run } from './job.mjs';

export async function handler() {
  return run(new Date());
}
