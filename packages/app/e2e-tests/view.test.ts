import { expect, test } from '@playwright/test';
import { catalogHas, openComputeChoice, openService, signIn } from './portal';

test.beforeEach(({ request }) => catalogHas(request, 'shipment-api'));

test('a visitor signs in, opens a service and reads its verdict', async ({
  page,
}) => {
  await signIn(page);
  await openService(page, 'Shipment API');
  const root = await openComputeChoice(page);

  await expect(
    root.getByRole('heading', { name: /^Run it on |: a tie$/ }),
  ).toBeVisible();
  await expect(root.getByText('per month').first()).toBeVisible();
  for (const platform of ['AWS Lambda', 'AWS Fargate', 'Amazon ECS on EC2']) {
    await expect(root.getByText(platform).first()).toBeVisible();
  }
});
