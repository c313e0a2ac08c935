import { expect, test } from '@playwright/test';
import {
  catalogHas,
  describeService,
  openComputeChoice,
  openService,
  signIn,
} from './portal';

const API = {
  application: { kind: 'http-api' },
  traffic: { requestsPerMonth: 200_000 },
};

test.beforeEach(async ({ request }) => {
  await catalogHas(request, 'returns-api');
  await describeService(request, 'returns-api', API);
});

test('a reader tries out more traffic, shares it as a link, and saves it', async ({
  page,
  context,
}) => {
  await signIn(page);
  await openService(page, 'Returns API');
  const root = await openComputeChoice(page);

  await root.getByRole('button', { name: 'Try it out' }).click();
  const traffic = root.getByRole('slider', { name: 'Traffic' });
  await traffic.focus();
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press('ArrowRight');
  }
  await expect(
    root.getByText('2,000,000 requests per month', { exact: true }),
  ).toBeVisible();
  await expect(root.getByText(/\(\+\$/).first()).toBeVisible();

  await expect(page).toHaveURL(/traffic=10/);
  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(
    shared.getByText('2,000,000 requests per month', { exact: true }),
  ).toBeVisible();
  await shared.close();

  await root.getByRole('button', { name: 'Save as revision' }).click();
  await root.getByRole('tab', { name: 'History' }).click();
  await expect(
    root.getByText('What if: 2,000,000 requests per month').first(),
  ).toBeVisible();
});

test('a team accepts the recommendation, and the history says so', async ({
  page,
}) => {
  await signIn(page);
  await openService(page, 'Returns API');
  const root = await openComputeChoice(page);

  await root.getByRole('button', { name: 'Accept' }).click();
  await expect(root.getByText(/^Accepted: /)).toBeVisible();

  await root.getByRole('tab', { name: 'History' }).click();
  await expect(
    root.getByRole('table', { name: 'Decisions' }).getByText(/^Accepted: /),
  ).toBeVisible();
});
