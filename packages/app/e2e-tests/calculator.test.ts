import { expect, test } from '@playwright/test';
import { signIn } from './portal';

test('a visitor calculates for an idea, and the address keeps all of it', async ({
  page,
}) => {
  await signIn(page);
  await page.goto('/compute-choice');
  const root = page.getByTestId('compute-choice-root');

  await root
    .getByRole('combobox', { name: /^What does the service do/ })
    .selectOption('queue-worker');
  await root.getByRole('textbox', { name: /^How much traffic/ }).fill('750000');
  const answer = root.getByRole('heading', { name: 'Platforms compared' });
  await expect(answer).toBeVisible();
  await expect(page).toHaveURL(/application\.kind=queue-worker/);

  await page.reload();
  await expect(
    root.getByRole('textbox', { name: /^How much traffic/ }),
  ).toHaveValue('750000');
  await expect(answer).toBeVisible();
});
