import { expect, test } from '@playwright/test';
import {
  catalogHas,
  FIRST_PAGE_MS,
  forgetProfile,
  openComputeChoice,
  openService,
  signIn,
  unfold,
  violations,
} from './portal';

const PARTS = ['Cost', 'Outlook', 'Operation', 'Assumptions', 'History'];

const CALCULATED =
  'application.kind=queue-worker&traffic.requestsPerMonth=25000000&operations.region=eu-west-1';

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

    test('what-if, decision and every part unfolded have none', async ({
      page,
    }) => {
      await signIn(page);
      await page.goto('/catalog/default/component/shipment-api/compute-choice');
      const root = page.getByTestId('compute-choice-root');
      await root
        .getByRole('button', { name: 'Try it out' })
        .click({ timeout: FIRST_PAGE_MS });
      await expect(root.getByRole('slider').first()).toBeVisible();

      for (const [question, field] of [
        ['Reject …', 'Reason'],
        ['Not now …', 'Ask again on'],
      ]) {
        await root.getByRole('button', { name: question }).click();
        await expect(root.getByLabel(field)).toBeVisible();
        expect(await violations(page, 'compute-choice-root')).toEqual([]);
      }

      for (const part of PARTS) {
        await root.getByRole('tab', { name: part }).click();
        await expect(root.getByRole('heading').first()).toBeVisible();
        await expect(root.getByRole('progressbar')).toHaveCount(0);
        await unfold(root);
        expect([
          part,
          ...(await violations(page, 'compute-choice-root')),
        ]).toEqual([part]);
      }
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

      await root.getByRole('button', { name: 'Save' }).click();
      await expect(root.getByRole('alert')).toBeVisible();
      expect(await violations(page, 'compute-choice-root')).toEqual([]);
    });

    test('the form of a described service has none, nor the calculator', async ({
      page,
    }) => {
      await signIn(page);
      for (const path of [
        '/catalog/default/component/shipment-api/compute-choice/edit',
        '/compute-choice',
        `/compute-choice?${CALCULATED}`,
      ]) {
        await page.goto(path);
        const root = page.getByTestId('compute-choice-root');
        await expect(
          root.getByRole('heading', { name: 'Five questions' }),
        ).toBeVisible({ timeout: FIRST_PAGE_MS });
        if (path.includes('?')) {
          await expect(
            root.getByRole('heading', { name: 'Platforms compared' }),
          ).toBeVisible({ timeout: FIRST_PAGE_MS });
        }
        await unfold(root);
        expect([
          path,
          ...(await violations(page, 'compute-choice-root')),
        ]).toEqual([path]);
      }
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
      await unfold(page.getByTestId('compute-choice-fleet'));
      expect(await violations(page, 'compute-choice-fleet')).toEqual([]);

      await page.goto('/catalog/default/system/shipping/compute-choice');
      await expect(
        page
          .getByTestId('compute-choice-system')
          .getByRole('heading', { name: 'The combined bill' }),
      ).toBeVisible({ timeout: FIRST_PAGE_MS });
      await unfold(page.getByTestId('compute-choice-system'));
      expect(await violations(page, 'compute-choice-system')).toEqual([]);
    });
  });
}
