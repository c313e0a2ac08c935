import { run } from './job.mjs';

await run(new Date());
