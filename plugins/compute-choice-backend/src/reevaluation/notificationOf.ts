import { parseEntityRef } from '@backstage/catalog-model';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { KnownVerdict } from '../recommendations/verdictChange';
import { VerdictChange } from './VerdictChanges';

type Payload = Parameters<NotificationService['send']>[0]['payload'];

const PLATFORM_NAMES: Record<string, string> = {
  lambda: 'AWS Lambda',
  fargate: 'AWS Fargate',
  'ecs-ec2': 'Amazon ECS on EC2',
};

function inWords({ status, platform }: KnownVerdict): string {
  switch (status) {
    case 'none':
      return 'no verdict';
    case 'undecided':
      return 'undecided';
    default:
      return platform ? PLATFORM_NAMES[platform] ?? platform : status;
  }
}

function usd(amount: number): string {
  return amount.toLocaleString('en-US', {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 0,
  });
}

/** What the owner reads about a verdict that has changed by itself. */
export function notificationOf(change: VerdictChange): Payload {
  const { entityRef, before, after } = change;
  const { kind, namespace, name } = parseEntityRef(entityRef);
  const flipped =
    before.platform !== after.platform || before.status !== after.status;
  const saving =
    after.savingUsd !== undefined && after.savingUsd > 0
      ? ` It saves ${usd(after.savingUsd)} per month against today.`
      : '';
  return {
    title: flipped
      ? `Compute choice: another answer for ${change.title ?? name}`
      : `Compute choice: ${change.title ?? name} could cost less`,
    description: `${
      flipped
        ? `Was ${inWords(before)}, is now ${inWords(after)}.`
        : `The recommendation is ${inWords(after)}.`
    }${saving} Prices, limits or the policy have changed, not the profile.`,
    link: `/catalog/${namespace}/${kind}/${name}/compute-choice`,
    severity: 'normal',
    topic: 'compute-choice:verdict',
    // The next change takes the place of this one.
    scope: `compute-choice:verdict:${entityRef}`,
  };
}
