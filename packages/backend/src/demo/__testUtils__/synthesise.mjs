// Synthesises the infrastructure of each repository into its cdk.out, as
// `cdk synth` does: it runs infra/app.ts. One process for all of them, because
// loading the CDK takes longer than any synthesis.
//
//   node --experimental-strip-types synthesise.mjs <repository>...
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

for (const repository of process.argv.slice(2)) {
  process.chdir(repository);
  process.env.CDK_OUTDIR = join(repository, 'cdk.out');
  await import(pathToFileURL(join(repository, 'infra', 'app.ts')).href);
}
