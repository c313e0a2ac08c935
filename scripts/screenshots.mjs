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
 * BASE_URL names another address of either, PORTAL_URL that of a portal for the
 * review. More words choose pictures by name.
 */
import { chromium, expect } from '@playwright/test';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
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

const view = (scenario, name) => ({
  name: `view-${name}`,
  path: `${tab(scenario)}?view=${name}`,
});

const press = name => page => page.getByRole('button', { name }).click();

/**
 * What a review looks at, in both themes and both widths. Pictures of the
 * portal are taken from PORTAL_URL, where that is given.
 */
const REVIEW = [
  ...[
    'recommended',
    'outlook',
    'sparse',
    'windows',
    'unpriced',
    'tie',
    'undecided',
    'excluded',
    'stale',
    'repository',
    'empty',
    'failing',
    'forbidden',
    'readonly',
  ].map(scenario => ({ name: scenario, path: tab(scenario) })),
  { name: 'loading', path: tab('loading'), loading: true },
  view('recommended', 'cost'),
  view('outlook', 'outlook'),
  view('recommended', 'operation'),
  view('sparse', 'assumptions'),
  view('recommended', 'history'),
  {
    name: 'what-if',
    path: tab('recommended'),
    prepare: async page => {
      await press('Try it out')(page);
      await page
        .getByRole('slider')
        .first()
        .waitFor({ timeout: FIRST_PAGE_MS });
    },
  },
  {
    name: 'reject',
    path: tab('recommended'),
    prepare: press('Reject …'),
  },
  {
    name: 'snooze',
    path: tab('recommended'),
    prepare: press('Not now …'),
  },
  { name: 'form-create', path: `${tab('empty')}/edit?kind=http-api` },
  { name: 'form-edit', path: `${tab('recommended')}/edit` },
  { name: 'form-repository', path: `${tab('repository')}/edit` },
  {
    name: 'calculator-start',
    path: '/compute-choice',
  },
  {
    name: 'calculator',
    path: '/compute-choice?application.kind=queue-worker&traffic.requestsPerMonth=25000000&operations.region=eu-west-1',
    prepare: page =>
      page
        .getByRole('heading', { name: 'Platforms compared' })
        .waitFor({ timeout: FIRST_PAGE_MS }),
  },
  ...['', 'empty', 'loading', 'failing', 'partial', 'running'].map(state => ({
    name: `fleet-${state || 'full'}`,
    path: `/compute-fleet?scenario=${state}`,
    root: 'compute-choice-fleet',
    loading: state === 'loading',
  })),
  {
    name: 'overview-card',
    path: '/catalog/default/component/shipment-api',
    root: 'compute-choice-card',
    portal: true,
  },
  {
    name: 'system',
    path: '/catalog/default/system/shipping/compute-choice',
    root: 'compute-choice-system',
    portal: true,
  },
];

const THEMES = ['light', 'dark'];
const WIDTHS_PX = [1400, 800];

async function enter(page, root) {
  const button = page.getByRole('button', { name: 'Enter' });
  await root.or(button).first().waitFor({ timeout: FIRST_PAGE_MS });
  if (await button.isVisible()) {
    await button.click();
  }
}

/** Opens a page as a visitor finds it, once everything on it is there. */
async function open(browser, picture, baseURL) {
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
  const root = page.getByTestId(picture.root ?? 'compute-choice-root');
  await page.goto(picture.path, { timeout: FIRST_PAGE_MS });
  await enter(page, root);
  await root.waitFor({ timeout: FIRST_PAGE_MS });
  if (!picture.loading) {
    await expect(page.locator('.MuiSkeleton-root')).toHaveCount(0, {
      timeout: FIRST_PAGE_MS,
    });
  }
  await picture.prepare?.(page);
  return { context, page, root };
}

/** Where an element is, once it is there and no longer grows. */
async function settledBox(element) {
  let box;
  await expect(async () => {
    const before = box;
    box = await element.boundingBox();
    expect(box).not.toBeNull();
    expect(box.height).toBe(before?.height);
  }).toPass({ intervals: [200], timeout: FIRST_PAGE_MS });
  return box;
}

/** The page as far as the plugin's part of it reaches. */
async function shoot({ page, root }, { widthPx, heightPx, path }) {
  // A page that is as high as its content is not scrolled while it is drawn.
  await page.setViewportSize({ width: widthPx, height: heightPx ?? MOST_PX });
  // Charts are measured and drawn once the page is still.
  await page.waitForLoadState('networkidle');
  if (!heightPx) {
    const { y, height } = await settledBox(root);
    const reach = Math.max(900, Math.ceil(y + height + MARGIN_PX));
    await page.setViewportSize({
      width: widthPx,
      height: Math.min(reach, MOST_PX),
    });
    await page.waitForLoadState('networkidle');
  }
  await page.screenshot({ path, animations: 'disabled' });
}

const fileOf = name => {
  console.log(`${name}.png`);
  return join(folder, `${name}.png`);
};

async function take(browser, picture) {
  const opened = await open(browser, picture, baseURL);
  const { widthPx = 1400, heightPx } = picture;
  await shoot(opened, { widthPx, heightPx, path: fileOf(picture.name) });
  await opened.context.close();
}

/** One visit for each width and theme, since another theme builds the page anew. */
async function review(browser, picture) {
  const from = picture.portal ? process.env.PORTAL_URL : baseURL;
  if (!from) {
    console.log(`${picture.name}: left out, as PORTAL_URL is not given`);
    return;
  }
  for (const widthPx of WIDTHS_PX) {
    for (const colorScheme of THEMES) {
      const opened = await open(
        browser,
        { ...picture, widthPx, colorScheme },
        from,
      );
      await shoot(opened, {
        widthPx,
        path: fileOf(`${picture.name}-${colorScheme}-${widthPx}`),
      });
      await opened.context.close();
    }
  }
}

const [first, ...others] = process.argv.slice(2);
const reviewed = first === 'review';
const chosen = reviewed ? others : [first, ...others].filter(Boolean);
const baseURL =
  process.env.BASE_URL ??
  (reviewed ? 'http://localhost:3010' : 'http://localhost:3000');
const folder = join(ROOT, reviewed ? '.review' : 'docs/images');
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({
  executablePath,
  args: ['--disable-gpu'],
});
try {
  for (const picture of reviewed ? REVIEW : PICTURES) {
    if (chosen.length === 0 || chosen.some(one => picture.name.includes(one))) {
      await (reviewed ? review : take)(browser, picture);
    }
  }
} finally {
  await browser.close();
}
