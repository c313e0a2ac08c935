import { AxeBuilder } from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import {
  catalogHas,
  forgetProfile,
  openComputeChoice,
  openService,
  signIn,
} from './portal';

test.beforeEach(async ({ request }) => {
  await catalogHas(request, 'shipment-api');
  await catalogHas(request, 'returns-api');
});

const WCAG_2_1_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** What axe finds inside one element, in words. */
async function violations(page: Page, testId: string) {
  const { violations: found } = await new AxeBuilder({ page })
    .include(`[data-testid="${testId}"]`)
    .withTags(WCAG_2_1_AA)
    .analyze();
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes[0].target.join(' ')})`,
  );
}

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
      ).toBeVisible();
      expect(await violations(page, 'compute-choice-fleet')).toEqual([]);

      await page.goto('/catalog/default/system/shipping/compute-choice');
      await expect(
        page
          .getByTestId('compute-choice-system')
          .getByRole('heading', { name: 'The combined bill' }),
      ).toBeVisible();
      expect(await violations(page, 'compute-choice-system')).toEqual([]);
    });
  });
}
