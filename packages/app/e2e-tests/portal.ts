import { APIRequestContext, expect, Locator, Page } from '@playwright/test';

const BACKEND = 'http://localhost:7007';

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
