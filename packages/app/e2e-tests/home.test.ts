import { expect, test } from '@playwright/test';
import { catalogHas, FIRST_PAGE_MS, signIn, violations } from './portal';

test.beforeEach(({ request }) => catalogHas(request, 'shipment-api'));

test('the home page names the services of the reader that should move, and leads to them', async ({
  page,
}) => {
  await signIn(page);
  await page.goto('/home');
  const widget = page.getByTestId('compute-choice-widget');

  // A portal that has just started still computes the verdicts.
  const services = widget.getByRole('listitem');
  await expect(async () => {
    await page.reload();
    await expect(services.first()).toBeVisible();
  }).toPass({ timeout: FIRST_PAGE_MS });
  await expect(services.first()).toContainText(/ to AWS | to Amazon /);
  expect(await violations(page, 'compute-choice-widget')).toEqual([]);

  await services.first().getByRole('link').click();
  await expect(page.getByTestId('compute-choice-root')).toBeVisible();
  await page.goBack();

  await widget.getByRole('link', { name: 'See the whole fleet' }).click();
  await expect(page.getByTestId('compute-choice-fleet')).toBeVisible();
});
