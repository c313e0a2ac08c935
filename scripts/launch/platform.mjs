import { Problem } from './problem.mjs';

const SUPPORTED = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

/**
 * @param {{ platform: string, arch: string }} machine
 * @throws Problem where Backstage and its native modules do not run
 */
export function checkPlatform({ platform, arch }) {
  if (SUPPORTED.includes(`${platform}-${arch}`)) {
    return;
  }
  throw new Problem(
    platform === 'win32'
      ? 'Windows is supported through WSL 2: open a WSL shell, clone the repository there and run the command again.'
      : `This machine (${platform} on ${arch}) is not supported. Supported are Linux and macOS on x64 and arm64.`,
  );
}
