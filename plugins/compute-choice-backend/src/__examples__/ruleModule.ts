import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  ComputeChoiceRule,
  computeChoiceRulesExtensionPoint,
} from '@compute-choice/plugin-compute-choice-node';

/** Small services of the payments team run on Lambda; data cannot count both. */
const smallPaymentsOnLambda: ComputeChoiceRule = {
  id: 'small-payments-on-lambda',
  version: '1',
  rulesFor(profile, subject) {
    const isSmall = (profile.traffic.requestsPerMonth ?? Infinity) < 1_000_000;
    const isPayments = subject?.ownerRefs.some(ref => ref.endsWith('/ada'));
    return isSmall && isPayments
      ? [
          {
            id: 'small-payments-on-lambda',
            because: 'Small payment services share one audited runtime.',
            exclude: { platforms: ['fargate', 'ecs-ec2'] },
          },
        ]
      : [];
  },
};

/** Adds a rule of the organisation as code. */
export const ruleModule = createBackendModule({
  pluginId: 'compute-choice',
  moduleId: 'example-rule',
  register(reg) {
    reg.registerInit({
      deps: { rules: computeChoiceRulesExtensionPoint },
      async init({ rules }) {
        rules.addRules(smallPaymentsOnLambda);
      },
    });
  },
});
