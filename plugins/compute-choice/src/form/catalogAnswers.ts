import { Entity } from '@backstage/catalog-model';
import {
  RUNTIMES,
  WorkloadKind,
} from '@compute-choice/plugin-compute-choice-common';
import { StatedValue } from './ProfileDraft';

/** Words in types and tags, and the kind of work that they stand for. */
const KINDS: [words: string[], kind: WorkloadKind][] = [
  [['websocket', 'websockets'], 'websocket'],
  [['ml', 'machine-learning', 'inference', 'model'], 'ml-inference'],
  [['stream', 'streaming', 'kinesis', 'kafka'], 'stream-processor'],
  [['queue', 'worker', 'sqs', 'consumer'], 'queue-worker'],
  [['batch', 'nightly', 'etl'], 'batch'],
  [['scheduled', 'cron', 'cronjob', 'job'], 'scheduled-job'],
  [['ci', 'runner', 'build'], 'ci-task'],
  [['website', 'web', 'frontend', 'ssr'], 'web-app'],
  [['legacy', 'monolith'], 'legacy-app'],
  [['api', 'rest', 'service', 'backend', 'graphql'], 'http-api'],
];

/** Tags that name a language otherwise than its runtimes do. */
const LANGUAGES = new Map([
  ['node', 'nodejs'],
  ['javascript', 'nodejs'],
  ['typescript', 'nodejs'],
  ['golang', 'go'],
  ['kotlin', 'java'],
  ['csharp', 'dotnet'],
]);

/** Annotations of other plugins that hold an ARN, and what it belongs to. */
const ARNS: [annotation: string, platform?: string][] = [
  ['aws.amazon.com/amazon-ecs-service-arn'],
  ['aws.amazon.com/aws-lambda-function-arn', 'lambda'],
];
const LAMBDA_NAME = 'aws.com/lambda-function-name';
const LAMBDA_REGION = 'aws.com/lambda-region';

function kindOf(words: ReadonlySet<string>): WorkloadKind | undefined {
  return KINDS.find(([names]) => names.some(name => words.has(name)))?.[1];
}

function runtimeOf(tags: string[]): string | undefined {
  const languages = tags.map(tag => LANGUAGES.get(tag) ?? tag);
  return RUNTIMES.find(runtime =>
    languages.some(
      language =>
        runtime === language ||
        // A language with versions: its newest runtime comes first.
        runtime.replace(/[\d.]+x?$/, '') === language,
    ),
  );
}

/** arn:partition:service:region:account:resource */
const regionOfArn = (arn: string) => arn.split(':').at(3) || undefined;

function whereItRuns(
  annotations: Record<string, string>,
): Record<string, StatedValue | undefined> {
  for (const [annotation, platform] of ARNS) {
    const arn = annotations[annotation];
    if (arn) {
      return {
        'operations.region': regionOfArn(arn),
        'operations.currentPlatform.platform': platform,
      };
    }
  }
  return annotations[LAMBDA_NAME]
    ? {
        'operations.region': annotations[LAMBDA_REGION],
        'operations.currentPlatform.platform': 'lambda',
      }
    : {};
}

/**
 * What the catalog knows about a workload, by path of the field: from the type
 * and the tags of its entity, and from the AWS annotations of other plugins.
 */
export function catalogAnswers(entity: Entity): Record<string, StatedValue> {
  const { tags = [], annotations = {} } = entity.metadata;
  const { type } = entity.spec ?? {};
  // Tags are more precise than the type, which is mostly `service`.
  const kind =
    kindOf(new Set(tags)) ??
    kindOf(new Set(typeof type === 'string' ? [type.toLowerCase()] : []));
  const found: Record<string, StatedValue | undefined> = {
    'application.kind': kind,
    'application.runtime': runtimeOf(tags),
    'application.os': tags.includes('windows') ? 'windows' : undefined,
    ...whereItRuns(annotations),
  };
  return Object.fromEntries(
    Object.entries(found).flatMap(([path, value]) =>
      value === undefined ? [] : [[path, value]],
    ),
  );
}
