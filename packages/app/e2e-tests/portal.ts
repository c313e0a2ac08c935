import { AxeBuilder } from '@axe-core/playwright';
import { APIRequestContext, expect, Locator, Page } from '@playwright/test';

const BACKEND = process.env.PORTAL_BACKEND_URL ?? 'http://localhost:7007';

/** The first page of a development server is built while it is asked for. */
export const FIRST_PAGE_MS = 90_000;

async function guestHeaders(request: APIRequestContext) {
  const session = await request.post(`${BACKEND}/api/auth/guest/refresh`);
  const { backstageIdentity } = await session.json();
  return { Authorization: `Bearer ${backstageIdentity.token}` };
}

/** Signs in as the guest, by way of the first page of the portal. */
export async function signIn(page: Page) {
  await page.goto('/');
  await page
    .getByRole('button', { name: 'Enter' })
    .click({ timeout: FIRST_PAGE_MS });
  await expect(
    page.getByRole('link', { name: 'Home', exact: true }),
  ).toBeVisible();
}

/** Waits until the catalog, which a new portal still fills, has the service. */
export async function catalogHas(request: APIRequestContext, name: string) {
  const headers = await guestHeaders(request);
  await expect
    .poll(
      async () => {
        const answer = await request.get(
          `${BACKEND}/api/catalog/entities/by-name/component/default/${name}`,
          { headers },
        );
        return answer.status();
      },
      { timeout: FIRST_PAGE_MS },
    )
    .toBe(200);
}

/** Opens a service from the catalog, which is the first page after sign-in. */
export async function openService(page: Page, title: string) {
  await page
    .getByRole('link', { name: title, exact: true })
    .first()
    .click({ timeout: FIRST_PAGE_MS });
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

/** Opens the tab of the service that is shown. */
export async function openComputeChoice(page: Page): Promise<Locator> {
  await page
    .getByRole('navigation', { name: 'Content navigation' })
    .getByRole('link', { name: 'Compute choice' })
    .click();
  const root = page.getByTestId('compute-choice-root');
  await expect(root).toBeVisible();
  return root;
}

/** Makes sure that the service has no profile, whatever ran before. */
export async function forgetProfile(request: APIRequestContext, name: string) {
  const headers = await guestHeaders(request);
  const url = `${BACKEND}/api/compute-choice/v1/profiles/component/default/${name}`;

  const stored = await request.get(url, { headers });
  if (stored.status() === 200) {
    const { revision } = await stored.json();
    const removed = await request.delete(url, {
      headers: { ...headers, 'If-Match': `"${revision}"` },
    });
    expect(removed.ok()).toBe(true);
  }
}

/** Makes sure that the service has exactly this profile. */
export async function describeService(
  request: APIRequestContext,
  name: string,
  profile: object,
) {
  await forgetProfile(request, name);
  const saved = await request.put(
    `${BACKEND}/api/compute-choice/v1/profiles/component/default/${name}`,
    { headers: await guestHeaders(request), data: { profile } },
  );
  expect(saved.ok()).toBe(true);
}

/** Unfolds everything inside an element that is folded. */
export async function unfold(root: Locator) {
  const folded = root.locator(
    'button[aria-expanded="false"]:not([aria-haspopup]), [role="button"][aria-expanded="false"]:not([aria-haspopup])',
  );
  for (let left = await folded.count(); left > 0; left--) {
    await folded.first().click();
  }
}

const WCAG_2_1_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** What axe finds inside one element, in words. */
export async function violations(page: Page, testId: string) {
  const { violations: found } = await new AxeBuilder({ page })
    .include(`[data-testid="${testId}"]`)
    .withTags(WCAG_2_1_AA)
    .analyze();
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes[0].target.join(' ')})`,
  );
}
