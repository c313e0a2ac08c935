import { FavourRule } from './FavourRule';

/** Rules about how a service is built and what it shares. */
export const structureRules: readonly FavourRule[] = [
  {
    id: 'P16',
    area: 'isolation',
    favours: ['lambda', 'fargate'],
    weight: 3,
    when: 'tenants must not share a kernel',
    holds: ({ workload: { profile } }) =>
      profile.application.tenantIsolation === true,
    because:
      'Function environments and Fargate tasks have a micro virtual machine each.',
    page: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ManagedInstances.html',
    date: '2026',
  },
];
