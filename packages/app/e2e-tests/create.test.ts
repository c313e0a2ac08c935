import { expect, Page, test } from '@playwright/test';
import { openComputeChoice, signIn } from './portal';

/** The first pages of a development server are built while they are asked for. */
const FIRST_PAGE_MS = 90_000;

const TEMPLATES = [
  { template: 'new-http-service', traffic: '20000', amount: 'requests' },
  { template: 'new-worker', traffic: '300000', amount: 'messages' },
  { template: 'new-scheduled-job', traffic: '4', amount: 'runs' },
];

/** Names are taken for good, so that each attempt needs its own. */
const attempt = Date.now().toString(36);

const next = (page: Page) => page.getByRole('button', { name: 'Next' }).click();

async function nameIt(page: Page, title: string, name: string) {
  await page
    .getByRole('textbox', { name: /^Title/ })
    .fill(title, { timeout: FIRST_PAGE_MS });
  await page.getByRole('textbox', { name: /^Name/ }).fill(name);
  await page.getByLabel(/^Owner/).click();
  await page.getByRole('option').first().click();
  await next(page);
}

for (const { template, traffic, amount } of TEMPLATES) {
  test(`a team creates a service with ${template} for ${traffic} ${amount}`, async ({
    page,
  }) => {
    const name = `${template}-${attempt}`;
    const title = `Sample ${name}`;
    await signIn(page);
    await page.goto('/create');
    await expect(page.getByText('New HTTP service').first()).toBeVisible({
      timeout: FIRST_PAGE_MS,
    });
    await page.goto(`/create/templates/default/${template}`);
    await nameIt(page, title, name);

    // The verdict is there while the workload is described.
    const form = page.getByTestId('compute-choice-root');
    await form
      .getByRole('textbox', { name: /^How much traffic/ })
      .fill(traffic, { timeout: FIRST_PAGE_MS });
    await expect(form.getByText(/^Run it on /)).toHaveText(
      'Run it on AWS Lambda',
    );
    await next(page);

    // Its platform is chosen, and another one asks for a reason.
    const lambda = page.getByRole('radio', { name: /AWS Lambda/ });
    await expect(lambda).toBeChecked();
    await page.getByRole('radio', { name: /AWS Fargate/ }).check();
    await page.getByRole('button', { name: 'Review' }).click();
    await expect(page.getByRole('alert')).toContainText('Say why');
    await lambda.check();
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByRole('button', { name: 'Create', exact: true }).click();

    await page
      .getByRole('link', { name: 'Open in the catalog' })
      .click({ timeout: FIRST_PAGE_MS });
    // The catalog may need a moment to read the new repository.
    await expect(async () => {
      await page.reload();
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
    }).toPass({ timeout: FIRST_PAGE_MS });

    const [record] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Why AWS Lambda' }).click(),
    ]);
    await expect(record.locator('body')).toContainText(
      `${title} runs on AWS Lambda`,
    );
    await record.close();

    const root = await openComputeChoice(page);
    await expect(
      root.getByRole('heading', { name: 'Run it on AWS Lambda' }),
    ).toBeVisible();
    await expect(root.getByText(/Revision 1 by/)).toBeVisible();
  });
}
