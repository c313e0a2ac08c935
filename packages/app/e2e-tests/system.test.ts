import { expect, test } from '@playwright/test';
import { catalogHas, FIRST_PAGE_MS, signIn } from './portal';

test.beforeEach(({ request }) => catalogHas(request, 'shipment-api'));

test('a system shows a platform per component and the combined bill', async ({
  page,
}) => {
  await signIn(page);
  await page.goto('/catalog/default/system/shipping/compute-choice');
  const root = page.getByTestId('compute-choice-system');
  await expect(
    root.getByRole('table', { name: 'A platform per component' }),
  ).toBeVisible({ timeout: FIRST_PAGE_MS });
  await expect(
    root.getByRole('rowheader').getByText('Shipment API'),
  ).toBeVisible();
  await expect(
    root.getByRole('heading', { name: 'The combined bill' }),
  ).toBeVisible();
});
