import { FavourRule } from './FavourRule';

/** Rules about how a service is built and what it shares. */
export const structureRules: readonly FavourRule[] = [
  {
    id: 'P11',
    area: 'portability',
    favours: ['fargate', 'ecs-ec2'],
    weight: 4,
    when: 'an existing application moves and there is no room for changing its code',
    holds: ({ workload: { profile } }) => {
      const { kind, migratesFrom } = profile.application;
      const exists =
        kind === 'legacy-app' ||
        (migratesFrom !== undefined &&
          ['monolith', 'vm', 'containers'].includes(migratesFrom));
      return exists && (profile.team?.refactorBudget ?? 'none') === 'none';
    },
    because:
      'The image runs unchanged; a function needs an adapter or a new handler.',
    page: 'https://docs.aws.amazon.com/decision-guides/latest/decision-guides/fargate-or-lambda.html',
    date: '2026-08-21',
  },
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
