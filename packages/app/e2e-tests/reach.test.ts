import { expect, Locator, Page, test } from '@playwright/test';
import {
  catalogHas,
  describeService,
  openComputeChoice,
  openService,
  signIn,
  violations,
} from './portal';

const MOST_TABS = 80;

test.beforeEach(async ({ request }) => {
  await catalogHas(request, 'returns-api');
  await describeService(request, 'returns-api', {
    application: { kind: 'http-api' },
    traffic: { requestsPerMonth: 5_000_000, growthPercentPerMonth: 6 },
  });
});

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator) {
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    if (await target.evaluate(element => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test.describe('in German, in the dark, on 800 pixels', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 800, height: 900 } });

  test('every part of the answer fits and is accessible', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('language', 'de'));
    await page.goto('/catalog/default/component/returns-api/compute-choice');
    await page.getByRole('button').filter({ hasText: /Enter/ }).click();
    const root = page.getByTestId('compute-choice-root');
    await expect(root.getByRole('heading', { name: 'Urteil' })).toBeVisible();

    for (const part of [
      'Antwort',
      'Kosten',
      'Ausblick',
      'Betrieb',
      'Annahmen',
      'Verlauf',
    ]) {
      await root.getByRole('tab', { name: part }).click();
      await expect(root.getByRole('heading').first()).toBeVisible();
      expect(await violations(page, 'compute-choice-root')).toEqual([]);
      const overflow = await root.evaluate(
        element => element.scrollWidth - element.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    }
  });
});

test('the profile can be changed with the keyboard alone', async ({ page }) => {
  await signIn(page);
  await openService(page, 'Returns API');
  const root = await openComputeChoice(page);

  await tabTo(page, root.getByRole('button', { name: 'Edit workload' }));
  await page.keyboard.press('Enter');
  const traffic = root.getByRole('textbox', { name: /^How much traffic/ });
  await expect(traffic).toBeVisible();
  await tabTo(page, traffic);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('6000000');
  await page.keyboard.press('Enter');

  await expect(root.getByText(/^6,000,000 requests per month/)).toBeVisible();
});
