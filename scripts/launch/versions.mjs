import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** First npm that runs several packages through one `npx --package`. */
export const OLDEST_NPM_MAJOR = 7;

export function majorOf(version) {
  return Number.parseInt(String(version).replace(/^v/, ''), 10);
}

/**
 * The versions that the root package.json pins: `engines.node` lists the
 * supported majors, `packageManager` names the Yarn release.
 *
 * @param {string} root
 */
export function readPins(root) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const nodeMajors = manifest.engines.node.split('||').map(majorOf);
  const [, yarnVersion] = manifest.packageManager.match(/^yarn@([^+]+)/);
  return { nodeMajors, newestNode: Math.max(...nodeMajors), yarnVersion };
}
