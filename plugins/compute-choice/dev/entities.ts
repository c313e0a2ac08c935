import { Entity, RELATION_OWNED_BY } from '@backstage/catalog-model';
import { PROFILE_ANNOTATION } from '@compute-choice/plugin-compute-choice-common';

/** What each sample service shows. */
const scenarios = {
  recommended: 'A clear recommendation',
  sparse: 'Only kind and traffic are known',
  windows: 'An old Windows application',
  unpriced: 'A region that lacks prices',
  outlook: 'Everything that charts are drawn from',
  tie: 'Two platforms that are tied',
  undecided: 'Too little is known',
  excluded: 'A platform that a limit excludes',
  stale: 'Prices that are old',
  repository: 'A profile that a file in the repository keeps',
  empty: 'Nobody has described it yet',
  loading: 'The backend takes its time',
  failing: 'The backend fails',
  forbidden: 'The reader may not see the profile',
  readonly: 'The reader may not change the profile',
} as const;

const services: Entity[] = Object.entries(scenarios).map(
  ([name, description]) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      description,
      ...(name === 'repository' && {
        annotations: { [PROFILE_ANNOTATION]: './compute.yaml' },
      }),
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'group:checkout' },
    relations: [
      { type: RELATION_OWNED_BY, targetRef: 'group:default/checkout' },
    ],
  }),
);

const group: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'checkout', namespace: 'default' },
  spec: { type: 'team', children: [] },
};

const user: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'ada', namespace: 'default' },
  spec: { memberOf: ['checkout'] },
};

export const entities = [...services, group, user];
