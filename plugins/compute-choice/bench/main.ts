import { Browser, chromium, Page } from '@playwright/test';
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { StepCost, stepCosts } from './mainThread';
import { KEY_MARK, PICTURE_MARK, watchSteps } from './watchSteps';

const PORTAL = process.env.PORTAL_URL ?? 'http://localhost:7007';
const SERVICE = process.env.SERVICE ?? 'component/shipment-api';

const STEPS = 60;
/** Long enough for the ranges, which are computed when a step is over. */
const PAUSE_MS = 1200;
const SETTLE_MS = 3000;
/** A slider answers at once; the answer to a typed text waits for a pause. */
const SLIDER_PICTURE_MS = 300;
const KEY_PICTURE_MS = 100;
const START_MS = 60_000;

const chromiumPath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
].find(path => path && existsSync(path));

interface Keys {
  page: Page;
  browser: Browser;
  /** The key of a step. */
  key(step: number): string;
  withinMs: number;
}

const thereAndBack = (step: number) =>
  step % STEPS < STEPS / 2 ? 'ArrowRight' : 'ArrowLeft';
const digitAndBack = (step: number) => (step % 2 ? 'Backspace' : '5');

/** Presses keys in what has the focus, and reads from a trace what they cost. */
async function measured({ page, browser, key, withinMs }: Keys) {
  await page.waitForTimeout(SETTLE_MS);
  await browser.startTracing(page, {
    categories: [
      'devtools.timeline',
      'disabled-by-default-devtools.timeline',
      'blink.user_timing',
    ],
  });
  // The last key only ends the time of the one before.
  for (let step = 0; step <= STEPS; step += 1) {
    await page.keyboard.press(key(step));
    await page.waitForTimeout(PAUSE_MS);
  }
  return stepCosts(await browser.stopTracing(), withinMs);
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

function print(...cells: string[]): void {
  const [first, ...others] = cells;
  process.stdout.write(
    `${first.padEnd(34)}${others.map(cell => cell.padStart(13)).join('')}\n`,
  );
}

function report(what: string, costs: StepCost[], plain: StepCost[]): void {
  for (const [until, cost] of [
    ['to the picture', (one: StepCost) => one.pictureMs],
    ['until it rests', (one: StepCost) => one.untilRestMs],
  ] as const) {
    const values = costs.map(cost);
    const median = quantile(values, 0.5);
    print(
      `${what}, ${until}`,
      String(values.length),
      `${median.toFixed(1)} ms`,
      `${quantile(values, 0.95).toFixed(1)} ms`,
      `${(median / quantile(plain.map(cost), 0.5)).toFixed(1)} ×`,
    );
  }
}

async function addBaseline(page: Page): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [resolve(__dirname, '../bench/baseline.tsx')],
    bundle: true,
    minify: true,
    write: false,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await page.evaluate(outputFiles[0].text);
}

/**
 * Main-thread time of a what-if slider's step and of a key in the form, in a
 * portal that is built for production, beside a plain slider and field.
 */
async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--disable-component-update'],
  });
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
  });
  page.setDefaultTimeout(START_MS);
  await page.goto(`${PORTAL}/catalog/default/${SERVICE}/compute-choice`);
  await page.getByRole('button', { name: 'Enter' }).click();
  const root = page.getByTestId('compute-choice-root');
  await root.getByRole('button', { name: 'Try it out' }).click();
  const slider = root.getByRole('slider', { name: 'Traffic' });
  await slider.waitFor();
  await addBaseline(page);
  await page.evaluate(watchSteps, { key: KEY_MARK, picture: PICTURE_MARK });
  const keys = { page, browser };

  const sliding = {
    ...keys,
    key: thereAndBack,
    withinMs: SLIDER_PICTURE_MS,
  };
  // The first step loads the engine.
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(SETTLE_MS);
  const sliderCosts = await measured(sliding);
  await page.getByRole('slider', { name: 'Plain slider' }).focus();
  const plainSliderCosts = await measured(sliding);

  const typing = { ...keys, key: digitAndBack, withinMs: KEY_PICTURE_MS };
  await root.getByRole('button', { name: 'Edit workload' }).click();
  await root.getByRole('textbox', { name: /^How much traffic/ }).focus();
  await page.keyboard.press('End');
  const fieldCosts = await measured(typing);
  await page.getByRole('textbox', { name: 'Plain field' }).focus();
  const plainFieldCosts = await measured(typing);
  await browser.close();

  print('Main-thread time', 'steps', 'median', 'p95', 'of plain');
  report('slider', sliderCosts, plainSliderCosts);
  report('plain slider', plainSliderCosts, plainSliderCosts);
  report('key in the form', fieldCosts, plainFieldCosts);
  report('key in a plain field', plainFieldCosts, plainFieldCosts);
}

main();
