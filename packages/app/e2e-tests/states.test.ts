import { expect, Page, test } from '@playwright/test';
import {
  catalogHas,
  describeService,
  FIRST_PAGE_MS,
  forgetProfile,
  signIn,
  violations,
} from './portal';

const API = '**/api/compute-choice/v1';
const tabOf = (name: string) =>
  `/catalog/default/component/${name}/compute-choice`;

const refuse = (page: Page, status: number, name: string) =>
  page.route(`${API}/recommendations/component/default/shipment-api`, route =>
    route.fulfill({
      status,
      json: {
        error: { name, message: 'Not today' },
        response: { statusCode: status },
      },
    }),
  );

/** Lets a file in the repository keep the profile, and be wrong. */
async function keepInRepository(page: Page): Promise<void> {
  await page.route(
    '**/api/catalog/entities/by-name/component/default/shipment-api',
    async route => {
      const response = await route.fetch();
      const entity = await response.json();
      entity.metadata.annotations['compute-choice.io/profile'] =
        './compute.yaml';
      await route.fulfill({ response, json: entity });
    },
  );
  await page.route(
    `${API}/profiles/component/default/shipment-api/source`,
    route =>
      route.fulfill({
        json: {
          entityRef: 'component:default/shipment-api',
          managedBy: 'repository',
          path: './compute.yaml',
          location: 'https://example.com/shipment/compute.yaml',
          checkedAt: '2026-11-25T08:00:00.000Z',
          revision: 1,
          problem: {
            message: 'The file is not a valid profile',
            issues: [
              { path: 'resources.memoryMb', message: 'Must be at least 1' },
            ],
          },
        },
      }),
  );
}

/** What keeps a reader from the usual answer, and what the tab says then. */
const STATES = [
  {
    state: 'a failing backend',
    service: 'shipment-api',
    prepare: (page: Page) => refuse(page, 500, 'Error'),
    says: 'The recommendation could not be read',
  },
  {
    state: 'a reader without permission',
    service: 'shipment-api',
    prepare: (page: Page) => refuse(page, 403, 'NotAllowedError'),
    says: 'You may not see this recommendation',
  },
  {
    state: 'stale prices',
    service: 'shipment-api',
    prepare: (page: Page) =>
      page.route(`${API}/policy`, async route => {
        const response = await route.fetch();
        const policy = await response.json();
        await route.fulfill({
          response,
          json: { ...policy, priceMaxAgeDays: 1 },
        });
      }),
    says: /^These prices are \d+ days old/,
  },
  {
    state: 'a profile that the repository keeps',
    service: 'shipment-api',
    prepare: keepInRepository,
    says: 'The profile is kept in ./compute.yaml of the repository',
  },
  {
    state: 'a region where not every platform has a price',
    service: 'returns-api',
    prepare: async () => {},
    says: 'Not priced',
  },
];

test.beforeEach(async ({ request }) => {
  await catalogHas(request, 'shipment-api');
  await catalogHas(request, 'returns-api');
  await describeService(request, 'returns-api', {
    application: { kind: 'http-api' },
    traffic: { requestsPerMonth: 30_000_000 },
    operations: { region: 'eu-central-2' },
  });
});

// Other journeys know the service without a profile.
test.afterEach(({ request }) => forgetProfile(request, 'returns-api'));

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('what goes wrong is said, and accessibly', async ({ page }) => {
      await signIn(page);
      for (const { state, service, prepare, says } of STATES) {
        await page.unrouteAll();
        await prepare(page);
        await page.goto(tabOf(service));
        const root = page.getByTestId('compute-choice-root');
        await expect(root.getByText(says).first()).toBeVisible({
          timeout: FIRST_PAGE_MS,
        });
        expect([
          state,
          ...(await violations(page, 'compute-choice-root')),
        ]).toEqual([state]);
      }
    });
  });
}
