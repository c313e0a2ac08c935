import { expect, test } from '@playwright/test';
import {
  catalogHas,
  FIRST_PAGE_MS,
  forgetProfile,
  openComputeChoice,
  openService,
  signIn,
  violations,
} from './portal';

test.beforeEach(async ({ request }) => {
  await catalogHas(request, 'shipment-api');
  await catalogHas(request, 'returns-api');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('the answer has no accessibility violation', async ({ page }) => {
      await signIn(page);
      await openService(page, 'Shipment API');
      await expect(
        page.getByTestId('compute-choice-card').getByText('per month').first(),
      ).toBeVisible();
      expect(await violations(page, 'compute-choice-card')).toEqual([]);

      const root = await openComputeChoice(page);
      await expect(
        root.getByRole('heading', { name: 'Platforms compared' }),
      ).toBeVisible();
      expect(await violations(page, 'compute-choice-root')).toEqual([]);
    });

    test('the empty state and the form have none either', async ({
      page,
      request,
    }) => {
      await forgetProfile(request, 'returns-api');
      await signIn(page);
      await openService(page, 'Returns API');
      const root = await openComputeChoice(page);
      const preset = root.getByText('HTTP API', { exact: true });
      await expect(preset).toBeVisible();
      expect(await violations(page, 'compute-choice-root')).toEqual([]);

      await preset.click();
      await expect(root.getByRole('button', { name: 'Save' })).toBeVisible();
      expect(await violations(page, 'compute-choice-root')).toEqual([]);
    });

    test('the fleet and the tab of a system have none', async ({ page }) => {
      await signIn(page);
      await page.getByRole('link', { name: 'Compute fleet' }).click();
      await expect(
        page
          .getByTestId('compute-choice-fleet')
          .getByRole('rowheader')
          .getByText('Shipment API'),
      ).toBeVisible({ timeout: FIRST_PAGE_MS });
      expect(await violations(page, 'compute-choice-fleet')).toEqual([]);

      await page.goto('/catalog/default/system/shipping/compute-choice');
      await expect(
        page
          .getByTestId('compute-choice-system')
          .getByRole('heading', { name: 'The combined bill' }),
      ).toBeVisible({ timeout: FIRST_PAGE_MS });
      expect(await violations(page, 'compute-choice-system')).toEqual([]);
    });
  });
}
