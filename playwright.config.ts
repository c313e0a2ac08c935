import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';

const BACKEND = 'http://localhost:7007';

// Chromium of the operating system where there is one; else Playwright's own.
const chromium = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
].find(path => path && existsSync(path));

/** Browser journeys through the portal, on data of their own. */
export default defineConfig({
  timeout: 300_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  // One portal, one database: the journeys do not run at the same time.
  workers: 1,
  reporter: [
    ['list'],
    ['html', { open: 'never', outputFolder: 'e2e-test-report' }],
  ],
  outputDir: 'test-results',

  webServer: {
    command: 'rm -rf .data/e2e && node scripts/launch.mjs start',
    env: {
      BROWSER: 'none',
      APP_CONFIG_backend_database_connection_directory:
        '../../.data/e2e/sqlite',
      APP_CONFIG_demo_repositories: '../../.data/e2e/repositories',
    },
    url: `${BACKEND}/.backstage/health/v1/readiness`,
    reuseExistingServer: false,
    // The launcher needs a moment to end what it has started.
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    timeout: 600_000,
  },

  use: {
    baseURL: 'http://localhost:3000',
    viewport: { width: 1440, height: 900 },
    // Fails with what was looked for, long before the journey's own limit.
    actionTimeout: 60_000,
    launchOptions: {
      executablePath: chromium,
      args: ['--disable-gpu', '--disable-quic', '--disable-component-update'],
    },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },

  projects: [{ name: 'portal', testDir: 'packages/app/e2e-tests' }],
});
