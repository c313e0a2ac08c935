import { expect, Page, test } from '@playwright/test';
import { openComputeChoice, signIn } from './portal';

/** The first pages of a development server are built while they are asked for. */
const FIRST_PAGE_MS = 90_000;

const AGAINST = 'The team runs containers';

/** One of them is written for another platform than the verdict. */
const TEMPLATES = [
  { template: 'New HTTP service', traffic: '20000' },
  { template: 'New worker', traffic: '300000', against: AGAINST },
  { template: 'New scheduled job', traffic: '4' },
];

/** Names are taken for good, so that each attempt needs its own. */
const attempt = Date.now().toString(36);

const next = (page: Page) => page.getByRole('button', { name: 'Next' }).click();

async function choose(page: Page, template: string) {
  await page
    .getByTestId('sidebar-root')
    .getByRole('link', { name: 'Create' })
    .click();
  await page
    .locator('.MuiCard-root', { hasText: template })
    .getByRole('button', { name: 'Choose' })
    .click({ timeout: FIRST_PAGE_MS });
}

async function nameIt(page: Page, title: string, name: string) {
  await page
    .getByRole('textbox', { name: /^Title/ })
    .fill(title, { timeout: FIRST_PAGE_MS });
  await page.getByRole('textbox', { name: /^Name/ }).fill(name);
  await page.getByLabel(/^Owner/).click();
  await page.getByRole('option').first().click();
  await next(page);
}

for (const { template, traffic, against } of TEMPLATES) {
  test(`a team creates a service from ${template}`, async ({ page }) => {
    const name = `${template.toLowerCase().replace(/ /g, '-')}-${attempt}`;
    const title = `Sample ${name}`;
    const platform = against ? 'AWS Fargate' : 'AWS Lambda';
    await signIn(page);
    await choose(page, template);
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
    if (against) {
      await page.getByRole('textbox', { name: /^Why/ }).fill(against);
    } else {
      await lambda.check();
    }
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByRole('button', { name: 'Create', exact: true }).click();

    await page
      .getByRole('link', { name: 'Open in the catalog' })
      .click({ timeout: FIRST_PAGE_MS });
    // The catalog may need a moment to read the new repository.
    const heading = page.getByRole('heading', { name: title });
    await expect(async () => {
      if (!(await heading.isVisible())) {
        await page.reload();
      }
      await expect(heading).toBeVisible();
    }).toPass({ timeout: FIRST_PAGE_MS });

    const [record] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: `Why ${platform}` }).click(),
    ]);
    await expect(record.locator('body')).toContainText(
      `${title} runs on ${platform}`,
    );
    await record.close();

    const root = await openComputeChoice(page);
    await expect(
      root.getByRole('heading', { name: 'Run it on AWS Lambda' }),
    ).toBeVisible();
    await expect(root.getByText(/Revision 1 by/)).toBeVisible();
    await expect(
      root.getByText(
        against
          ? `Rejected; the team goes for ${platform}`
          : `Accepted: ${platform}`,
      ),
    ).toBeVisible();
  });
}

test('an author of templates tries the fields in the editor', async ({
  page,
}) => {
  await signIn(page);
  await page.goto('/create/edit/custom-fields');
  await page
    .getByLabel(/^Choose Custom Field/)
    .click({ timeout: FIRST_PAGE_MS });
  await page.getByRole('option', { name: 'WorkloadProfile' }).click();

  const form = page.getByTestId('compute-choice-root');
  await form
    .getByRole('textbox', { name: /^How much traffic/ })
    .fill('20000', { timeout: FIRST_PAGE_MS });
  await form
    .getByLabel(/^What does the service do/)
    .selectOption({ label: 'HTTP API' });
  await expect(form.getByText(/^Run it on /)).toBeVisible();

  await page.goto('/create/edit/template-form');
  await page
    .getByRole('button', { name: 'Templates' })
    .click({ timeout: FIRST_PAGE_MS });
  await page.getByRole('menuitem', { name: 'New worker' }).click();
  await nameIt(page, 'Sample of the editor', `editor-${attempt}`);
  await form
    .getByRole('textbox', { name: /^How much traffic/ })
    .fill('300000', { timeout: FIRST_PAGE_MS });
  await next(page);
  await expect(page.getByRole('radio', { name: /AWS Lambda/ })).toBeChecked();
});
