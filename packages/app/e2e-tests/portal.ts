import { APIRequestContext, expect, Locator, Page } from '@playwright/test';

const BACKEND = 'http://localhost:7007';

/** Signs in as the guest, by way of the first page of the portal. */
export async function signIn(page: Page) {
  await page.goto('/');
  await page.getByRole('button', { name: 'Enter' }).click();
  await expect(
    page.getByRole('link', { name: 'Home', exact: true }),
  ).toBeVisible();
}

/** Opens a service from the catalog table; the first start is still reading it. */
export async function openService(page: Page, title: string) {
  const link = page.getByRole('link', { name: title, exact: true }).first();
  await expect(async () => {
    await page.goto('/');
    await expect(link).toBeVisible({ timeout: 8_000 });
  }).toPass({ timeout: 90_000 });
  await link.click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

/** Opens the tab of the service that is shown. */
export async function openComputeChoice(page: Page): Promise<Locator> {
  await page
    .getByRole('tab', { name: 'Compute choice' })
    .or(page.getByRole('link', { name: 'Compute choice', exact: true }))
    .first()
    .click();
  const root = page.getByTestId('compute-choice-root');
  await expect(root).toBeVisible();
  return root;
}

/** Makes sure that the service has no profile, whatever ran before. */
export async function forgetProfile(request: APIRequestContext, name: string) {
  const session = await request.post(`${BACKEND}/api/auth/guest/refresh`);
  const { backstageIdentity } = await session.json();
  const headers = { Authorization: `Bearer ${backstageIdentity.token}` };
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
