import { limitNumber } from '../../limits';
import { Workload } from '../../workload/Workload';
import { SituationFacts } from '../considerations/SituationFacts';
import { FavourRule } from './FavourRule';

const SERVERLESS_SKILL =
  'https://github.com/aws/agent-toolkit-for-aws/tree/main/skills/core-skills/aws-serverless';
const DECISION_GUIDE =
  'https://docs.aws.amazon.com/decision-guides/latest/decision-guides/fargate-or-lambda.html';
const STRICT_REGIMES = ['pci-dss', 'hipaa', 'fedramp', 'financial'];
const FEW_CONNECTIONS = 100;
const FEW_ENGINEERS = 5;

const fitsOneInvocation = ({ workload }: SituationFacts) =>
  workload.longestRunSeconds <= limitNumber('lambda.timeoutSeconds') &&
  workload.functionMemoryMb <= limitNumber('lambda.memoryMaxMb');

const isScheduled = ({ workload: { job, profile } }: SituationFacts) =>
  job !== undefined &&
  (profile.application.kind === 'scheduled-job' ||
    profile.application.kind === 'batch' ||
    profile.traffic.shape === 'scheduled');

/** An existing image that answers HTTP, without demands on host or network. */
const isPlainHttpContainer = ({
  requestServing,
  protocol,
  profile,
}: Workload) =>
  requestServing &&
  protocol === 'http' &&
  (profile.application.packaging === 'image' ||
    profile.application.migratesFrom === 'containers') &&
  (profile.application.sidecars ?? 0) === 0 &&
  profile.application.taskNetworkMode === undefined &&
  !profile.application.gpu &&
  !profile.application.privileged;

/** Rules about the work that a platform leaves to people. */
export const effortRules: readonly FavourRule[] = [
  {
    id: 'P01',
    area: 'operationsEffort',
    favours: ['lambda'],
    weight: 4,
    when: 'events of AWS services trigger work of less than 300 s',
    holds: ({ workload }) =>
      !workload.job &&
      !workload.requestServing &&
      workload.eventSources.length > 0 &&
      workload.longestRunSeconds < 300,
    because:
      'Lambda reads the event source itself: polling, batching, retries and dead letters come with it.',
    page: DECISION_GUIDE,
    date: '2026-08-21',
  },
  {
    id: 'C02',
    area: 'operationsEffort',
    favours: ['fargate', 'lambda/managed-instances'],
    weight: 3,
    when: 'work of 900 s to 5,400 s that nobody waits for, without bursts',
    holds: ({ workload, peakToMean }) =>
      !workload.requestServing &&
      workload.longestRunSeconds > limitNumber('lambda.timeoutSeconds') &&
      workload.longestRunSeconds <=
        limitNumber('lambdaManagedInstances.timeoutAsyncSeconds') &&
      peakToMean < 2,
    because:
      'Work between 15 and 90 minutes runs as a plain Fargate task, or on Lambda Managed Instances.',
    page: SERVERLESS_SKILL,
    date: '2026-10-01',
  },
  {
    id: 'P12',
    area: 'operationsEffort',
    favours: ['lambda', 'fargate'],
    weight: 4,
    when: 'nobody is on call, fewer than five engineers build and run it, nobody is there to patch hosts, or there are no people who know EC2 fleets and no platform team',
    holds: ({ workload: { profile } }) =>
      profile.team?.peopleOnCall === 0 ||
      (profile.team?.engineers ?? Infinity) < FEW_ENGINEERS ||
      profile.operations?.patchedByAws === true ||
      (profile.team?.platformTeam === false &&
        profile.team.ec2Fleets === 'none'),
    because: 'Without people for hosts, a platform without hosts fits.',
    page: 'https://raw.githubusercontent.com/aws/agent-toolkit-for-aws/main/plugins/aws-startup-advisor/skills/architect-for-startups/references/ecs.md',
    date: '2026',
  },
  {
    id: 'P13',
    area: 'operationsEffort',
    favours: ['ecs-ec2'],
    weight: 4,
    when: 'a platform team runs more than 20 services all the time, or more than 50 busy vCPU',
    holds: ({ workload: { profile }, meanBusyVcpu }) =>
      profile.team?.platformTeam === true &&
      (meanBusyVcpu > 50 || (profile.team.alwaysOnServices ?? 0) > 20),
    because:
      'At fleet size, and with a team for it, own hosts pay back in packing, commitments and host agents.',
    page: 'https://deliveroo.engineering/2020/06/16/using-aws-ec2-and-ecs-to-host-hundreds-of-services.html',
    date: '2025-09-12',
  },
  {
    id: 'P17',
    area: 'operationsEffort',
    favours: ['lambda'],
    weight: 4,
    when: 'a scheduled run fits into one invocation',
    holds: facts => isScheduled(facts) && fitsOneInvocation(facts),
    because:
      'A schedule and a function are all there is to run for a job of minutes.',
    page: SERVERLESS_SKILL,
    date: '2026-08-20',
  },
  {
    id: 'P18',
    area: 'operationsEffort',
    favours: ['fargate'],
    weight: 4,
    when: 'a scheduled run takes longer than 900 s',
    holds: facts =>
      isScheduled(facts) &&
      facts.workload.longestRunSeconds > limitNumber('lambda.timeoutSeconds'),
    because:
      'A scheduled task starts, works and stops; no host has to be kept for it.',
    page: 'https://aws.amazon.com/blogs/containers/migrate-cron-jobs-to-event-driven-architectures-using-amazon-elastic-container-service-and-amazon-eventbridge/',
    date: '2022',
  },
  {
    id: 'P21',
    area: 'operationsEffort',
    favours: ['fargate', 'ecs-ec2'],
    weight: 3,
    when: 'a relational database serves more than 100 units of work at a time',
    holds: ({ workload: { profile }, meanInFlight }) =>
      profile.application.relationalDatabase === true &&
      meanInFlight > FEW_CONNECTIONS,
    because:
      'Every Lambda environment opens connections of its own; containers share a pool.',
    page: DECISION_GUIDE,
    date: '2026-08-21',
  },
  {
    id: 'P11',
    area: 'operationsEffort',
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
    id: 'P24',
    area: 'operationsEffort',
    favours: ['fargate'],
    weight: 2,
    when: 'a container that answers HTTP needs nothing special',
    holds: ({ workload }) => isPlainHttpContainer(workload),
    because:
      'ECS Express Mode builds service, load balancer and scaling of such a container in one call.',
    page: SERVERLESS_SKILL,
    date: '2026-08-20',
  },
  {
    id: 'P23',
    area: 'operationsEffort',
    favours: ['lambda', 'fargate'],
    weight: 3,
    when: 'a new service has traffic that nobody knows yet',
    holds: ({ workload: { profile } }) =>
      profile.traffic.volume === 'unknown' &&
      profile.application.migratesFrom === 'greenfield',
    because:
      'Begin with what is cheapest to operate, and move the part that outgrows it.',
    page: 'https://raw.githubusercontent.com/aws/agent-toolkit-for-aws/main/plugins/aws-startup-advisor/skills/architect-for-startups/references/lambda.md',
    date: '2026',
  },
  {
    id: 'P26',
    area: 'operationsEffort',
    favours: ['fargate', 'lambda', 'ecs-ec2/managed-instances'],
    weight: 3,
    when: 'strict compliance regimes apply and there is no platform team',
    holds: ({ workload: { profile } }) =>
      profile.team?.platformTeam !== true &&
      (profile.operations?.compliance ?? []).some(regime =>
        STRICT_REGIMES.includes(regime),
      ),
    because: 'The duty to patch hosts in time stays with AWS.',
    page: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ManagedInstances.html',
    date: '2026',
  },
  {
    id: 'K12',
    area: 'operationsEffort',
    favours: ['lambda'],
    weight: 4,
    when: 'more than three copies, in environments or of services alike, are kept and idle for most hours',
    holds: ({ workload: { profile }, idleShare }) =>
      (profile.operations?.environments ?? 0) *
        Math.max(1, profile.team?.alwaysOnServices ?? 1) >
        3 && idleShare > 0.5,
    because:
      'Idle copies cost nothing on Lambda; on containers each keeps a task and an entry point.',
    page: 'https://insights.project-a.com/we-cut-our-aws-bill-by-65-after-moving-to-lambda-part-1-its-not-for-everyone-5909febed841',
    date: '2021',
  },
];
