import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { catalogHas, FIRST_PAGE_MS, signIn } from './portal';

test.beforeEach(({ request }) => catalogHas(request, 'shipment-api'));

test('a platform engineer filters and sorts the fleet, takes it along as CSV and opens a service', async ({
  page,
}) => {
  await signIn(page);
  await page.getByRole('link', { name: 'Compute fleet' }).click();
  const root = page.getByTestId('compute-choice-fleet');
  const services = root
    .getByRole('table', {
      name: 'Services and what is recommended for them',
    })
    .getByRole('rowheader');

  // A portal that has just started still computes the verdicts.
  await expect(async () => {
    await page.reload();
    await expect(services.getByText('Shipment API')).toBeVisible();
    await expect(root.getByText('No verdict yet')).toHaveCount(0);
  }).toPass({ timeout: FIRST_PAGE_MS });
  await expect(root.getByText('Possible saving')).toBeVisible();

  const all = await services.count();
  await root
    .getByRole('combobox', { name: 'Recommended platform' })
    .selectOption('lambda');
  await expect(page).toHaveURL(/[?&]platform=lambda/);
  await expect.poll(() => services.count()).toBeLessThan(all);
  const onLambda = await services.count();

  await root.getByRole('button', { name: 'Service', exact: true }).click();
  await expect(page).toHaveURL(/[?&]sort=entityRef/);
  // The address says so before the list does.
  await expect(services.first()).toHaveText('Damage detection');
  const ascending = await services.allTextContents();
  await root.getByRole('button', { name: 'Service', exact: true }).click();
  await expect(page).toHaveURL(/[?&]order=desc/);
  await expect(services).toHaveText([...ascending].reverse());

  // The address alone brings the same list back.
  await page.reload();
  await expect(services).toHaveText([...ascending].reverse());

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    root.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.trim().split('\n')).toHaveLength(1 + onLambda);

  await root.getByRole('button', { name: 'Clear filters' }).click();
  await root.getByRole('searchbox').fill('shipment');
  await expect(services).toHaveCount(1);
  await services.getByRole('link', { name: 'Shipment API' }).click();
  await expect(
    page
      .getByTestId('compute-choice-root')
      .getByRole('heading', { name: /^Run it on |: a tie$/ }),
  ).toBeVisible();
});
