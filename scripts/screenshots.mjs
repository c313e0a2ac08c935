/*
 * Takes the pictures of README and docs from a portal with fresh sample data,
 * or the pictures for a review of every state from the plugin's own scenarios:
 *
 *   npm start                             # in another terminal
 *   node scripts/screenshots.mjs          # docs/images/*.png
 *
 *   yarn workspace @compute-choice/plugin-compute-choice start
 *   node scripts/screenshots.mjs review   # .review/*.png, both themes, 1400 and 800 px
 *
 * BASE_URL names another address of either. More words choose pictures by name.
 */
import { chromium, expect } from '@playwright/test';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const ROOT_ELEMENT = '[data-testid="compute-choice-root"]';
const FIRST_PAGE_MS = 120_000;
const MARGIN_PX = 24;
const MOST_PX = 12_000;

const executablePath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
].find(path => path && existsSync(path));

const tab = name => `/catalog/default/component/${name}/compute-choice`;

/** What README and docs show. */
const PICTURES = [
  { name: 'entity-tab', path: tab('shipment-api'), heightPx: 1500 },
  {
    name: 'entity-tab-dark-de',
    path: tab('shipment-api'),
    heightPx: 1500,
    colorScheme: 'dark',
    language: 'de',
  },
  {
    name: 'outlook',
    path: `${tab('shipment-api')}?view=outlook`,
  },
  {
    name: 'cost',
    path: `${tab('shipment-api')}?view=cost`,
  },
  {
    name: 'calculator',
    path: '/compute-choice?application.kind=queue-worker&traffic.requestsPerMonth=25000000&operations.region=eu-west-1',
    heightPx: 1500,
    prepare: page =>
      page
        .getByRole('heading', { name: 'Platforms compared' })
        .waitFor({ timeout: FIRST_PAGE_MS }),
  },
];

const SCENARIOS = [
  'recommended',
  'outlook',
  'sparse',
  'windows',
  'unpriced',
  'tie',
  'undecided',
  'excluded',
  'empty',
  'loading',
  'failing',
  'forbidden',
  'readonly',
];

/** Every state in both themes and both widths. */
const REVIEW = SCENARIOS.flatMap(scenario =>
  ['light', 'dark'].flatMap(colorScheme =>
    [1400, 800].map(widthPx => ({
      name: `${scenario}-${colorScheme}-${widthPx}`,
      path: tab(scenario),
      colorScheme,
      widthPx,
      loading: scenario === 'loading',
    })),
  ),
);

async function enter(page) {
  const button = page.getByRole('button', { name: 'Enter' });
  await page
    .locator(ROOT_ELEMENT)
    .or(button)
    .first()
    .waitFor({ timeout: FIRST_PAGE_MS });
  if (await button.isVisible()) {
    await button.click();
  }
}

async function take(browser, picture, { baseURL, folder }) {
  const { widthPx = 1400, colorScheme = 'light', language = 'en' } = picture;
  const context = await browser.newContext({
    baseURL,
    colorScheme,
    viewport: { width: widthPx, height: 900 },
    reducedMotion: 'reduce',
    locale: language === 'de' ? 'de-DE' : 'en-US',
  });
  await context.addInitScript(chosen => {
    window.localStorage.setItem('language', chosen);
  }, language);
  const page = await context.newPage();
  await page.goto(picture.path, { timeout: FIRST_PAGE_MS });
  await enter(page);
  const root = page.locator(ROOT_ELEMENT);
  await root.waitFor({ timeout: FIRST_PAGE_MS });
  if (!picture.loading) {
    await expect(page.locator('.MuiSkeleton-root')).toHaveCount(0, {
      timeout: FIRST_PAGE_MS,
    });
  }
  await picture.prepare?.(page);
  // Charts are measured and drawn once the page is still.
  await page.waitForLoadState('networkidle');
  const before = await root.boundingBox();
  const heightPx = Math.min(
    picture.heightPx ?? Math.ceil(before.y + before.height + MARGIN_PX),
    MOST_PX,
  );
  await page.setViewportSize({ width: widthPx, height: heightPx });
  await page.waitForLoadState('networkidle');
  await page.screenshot({
    path: join(folder, `${picture.name}.png`),
    animations: 'disabled',
  });
  await context.close();
}

const [first, ...others] = process.argv.slice(2);
const review = first === 'review';
const chosen = review ? others : [first, ...others].filter(Boolean);
const baseURL =
  process.env.BASE_URL ??
  (review ? 'http://localhost:3010' : 'http://localhost:3000');
const folder = join(ROOT, review ? '.review' : 'docs/images');
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({
  executablePath,
  args: ['--disable-gpu'],
});
try {
  for (const picture of review ? REVIEW : PICTURES) {
    if (chosen.length === 0 || chosen.some(one => picture.name.includes(one))) {
      await take(browser, picture, { baseURL, folder });
      console.log(`${picture.name}.png`);
    }
  }
} finally {
  await browser.close();
}
