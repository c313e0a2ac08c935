import { expect, Page, test } from '@playwright/test';
import {
  catalogHas,
  forgetProfile,
  openComputeChoice,
  openService,
  signIn,
} from './portal';

const PROFILE =
  '**/api/compute-choice/v1/profiles/component/default/returns-api';

test.beforeEach(async ({ request }) => {
  await catalogHas(request, 'returns-api');
  await forgetProfile(request, 'returns-api');
});

/** Answers a question of the form, and leaves it unsaved. */
async function answerTraffic(page: Page, requestsPerMonth: string) {
  await signIn(page);
  await openService(page, 'Returns API');
  const root = await openComputeChoice(page);
  await root.getByText('HTTP API', { exact: true }).click();
  const traffic = root.getByRole('textbox', { name: /^How much traffic/ });
  await traffic.fill(requestsPerMonth);
  return { root, traffic };
}

test('answers that are not saved outlive a reload and the back button', async ({
  page,
}) => {
  const { root, traffic } = await answerTraffic(page, '20000');

  await page.reload();
  await expect(traffic).toHaveValue('20000');
  await expect(
    root.getByText(/Your unsaved changes of .* are back/),
  ).toBeVisible();

  await page
    .getByRole('navigation', { name: 'Content navigation' })
    .getByRole('link', { name: 'Overview' })
    .click();
  await expect(traffic).toBeHidden();
  await page.goBack();
  await expect(traffic).toHaveValue('20000');

  await page.goBack();
  await expect(traffic).toBeHidden();
  await page.goForward();
  await expect(traffic).toHaveValue('20000');
});

test('answers outlive a session that ends before they are saved', async ({
  page,
}) => {
  const { root, traffic } = await answerTraffic(page, '20000');
  await page.route(PROFILE, (route, request) =>
    request.method() === 'PUT'
      ? route.fulfill({
          status: 401,
          json: {
            error: { name: 'AuthenticationError', message: 'Token expired' },
            response: { statusCode: 401 },
          },
        })
      : route.fallback(),
  );

  await root.getByRole('button', { name: 'Save' }).click();
  await expect(root.getByText(/Your session has ended/)).toBeVisible();
  await expect(traffic).toHaveValue('20000');

  await page.unroute(PROFILE);
  await root.getByRole('button', { name: 'Sign in again' }).click();
  await expect(
    root.getByText(/Your unsaved changes of .* are back/),
  ).toBeVisible();
  await expect(traffic).toHaveValue('20000');
  await root.getByRole('button', { name: 'Save' }).click();
  await expect(
    root.getByRole('heading', { name: /^Run it on / }),
  ).toBeVisible();
});
