import { policyFor, PolicySubject } from './policyFor';
import { PolicyInput, policySchema, WorkloadProfile } from './schema';

const profile: WorkloadProfile = {
  application: { kind: 'http-api' },
  traffic: { requestsPerMonth: 5000 },
  operations: { compliance: ['gdpr', 'pci-dss'], environments: 3 },
};
const subject: PolicySubject = {
  entityRef: 'component:default/checkout',
  ownerRefs: ['group:default/payments'],
  systemRef: 'system:default/shop',
};

type Conditions = Pick<
  NonNullable<PolicyInput['rules']>[number],
  'entities' | 'when'
>;

function holds(
  conditions: Conditions,
  of: PolicySubject | undefined = subject,
) {
  const policy = policySchema.parse({
    rules: [
      {
        id: 'no-spot',
        because: 'We must not lose capacity.',
        exclude: { purchases: ['spot'] },
        ...conditions,
      },
    ],
  });
  return policyFor(policy, profile, of).rules.length === 1;
}

describe('policyFor', () => {
  it.each<[boolean, Conditions]>([
    [true, {}],
    [true, { when: [{ field: 'operations.compliance', oneOf: ['pci-dss'] }] }],
    [false, { when: [{ field: 'operations.compliance', oneOf: ['hipaa'] }] }],
    [true, { when: [{ field: 'application.kind', oneOf: ['http-api'] }] }],
    [true, { when: [{ field: 'operations.environments', atLeast: 3 }] }],
    [false, { when: [{ field: 'operations.environments', atLeast: 4 }] }],
    [false, { when: [{ field: 'operations.environments', atMost: 2 }] }],
    [false, { when: [{ field: 'resources.memoryMb', atMost: 1e9 }] }],
    [false, { when: [{ field: 'application.toString', oneOf: ['x'] }] }],
    [
      false,
      {
        when: [
          { field: 'operations.compliance', oneOf: ['pci-dss'] },
          { field: 'operations.environments', atLeast: 4 },
        ],
      },
    ],
    [true, { entities: { systems: ['System:default/Shop'] } }],
    [true, { entities: { owners: ['group:default/payments'] } }],
    [true, { entities: { refs: ['component:default/checkout'] } }],
    [
      false,
      {
        entities: {
          owners: ['group:default/payments'],
          systems: ['system:default/other'],
        },
      },
    ],
  ])('says %s for %j', (expected, conditions) => {
    expect(holds(conditions)).toBe(expected);
  });

  it('leaves out rules about entities where there is none', () => {
    const policy = policySchema.parse({
      rules: [
        {
          id: 'no-spot',
          because: 'We must not lose capacity.',
          exclude: { purchases: ['spot'] },
          entities: { systems: ['system:default/shop'] },
        },
      ],
    });
    expect(policyFor(policy, profile).rules).toEqual([]);
  });

  it('gives the same object for the same rules, and none to resolve again', () => {
    const policy = policySchema.parse({
      rules: [
        {
          id: 'no-spot',
          because: 'We must not lose capacity.',
          exclude: { purchases: ['spot'] },
          when: [{ field: 'application.kind', oneOf: ['http-api'] }],
        },
      ],
    });
    const first = policyFor(policy, profile);
    expect(policyFor(policy, profile, subject)).toBe(first);
    expect(policyFor(first, profile)).toBe(first);
  });
});
