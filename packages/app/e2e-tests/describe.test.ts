import { expect, Locator, test } from '@playwright/test';
import {
  catalogHas,
  forgetProfile,
  openComputeChoice,
  openService,
  signIn,
} from './portal';

test.beforeEach(async ({ request }) => {
  await catalogHas(request, 'returns-api');
  await forgetProfile(request, 'returns-api');
});

async function saveTraffic(root: Locator, requestsPerMonth: string) {
  await root
    .getByRole('textbox', { name: /^How much traffic/ })
    .fill(requestsPerMonth);
  await root.getByRole('button', { name: 'Save' }).click();
}

test('a team describes its service, reads the verdict, and changes it', async ({
  page,
}) => {
  await signIn(page);
  await openService(page, 'Returns API');
  const root = await openComputeChoice(page);

  await root.getByText('HTTP API', { exact: true }).click();
  await expect(
    root.getByRole('combobox', { name: /^What does the service do/ }),
  ).toHaveValue('http-api');
  await saveTraffic(root, '20000');

  const verdict = root.getByRole('heading', { name: /^Run it on / });
  await expect(verdict).toHaveText('Run it on AWS Lambda');

  // What was saved is on the server, not in this browser's memory.
  await page.reload();
  await expect(verdict).toHaveText('Run it on AWS Lambda');
  // Numbers go on after a deletion, so that the first one here may be higher.
  const revision = root.getByText(/Revision \d+ by/);
  const described = Number(
    /Revision (\d+) by/.exec((await revision.textContent()) ?? '')?.[1],
  );

  await root.getByRole('button', { name: 'Edit workload' }).click();
  await saveTraffic(root, '900000000');
  await expect(revision).toContainText(`Revision ${described + 1} by`);
  await expect(verdict).not.toHaveText('Run it on AWS Lambda');
});

test('a wrong answer is named, and nothing is saved', async ({ page }) => {
  await signIn(page);
  await openService(page, 'Returns API');
  const root = await openComputeChoice(page);

  await root.getByText('HTTP API', { exact: true }).click();
  await saveTraffic(root, '-5');

  const traffic = root.getByRole('textbox', { name: /^How much traffic/ });
  await expect(traffic).toHaveAttribute('aria-invalid', 'true');
  await page.reload();
  await expect(traffic).toBeVisible();
});
