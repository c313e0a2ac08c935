import { setTimeout } from 'node:timers/promises';
import {
  Reevaluation,
  TransferLine,
  WORKLOAD_KINDS,
  WorkloadProfile,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { TestDatabase } from '../src/__testUtils__/databases';
import { until } from '../src/__testUtils__/replica';
import { EventLoopDelay, Portal, PortalOptions, withPortal } from './portal';
import { print } from './print';

const COUNT = Number(process.env.PROFILES ?? 10_000);
/** As many as one import takes. */
const IMPORTED_AT_ONCE = 2500;
/** Rarely, as each question is work for the portal as well. */
const POLL_MS = 2000;
const SETTLE_MS = 30_000;
const IDLE_MS = 60_000;
const ENTITY = 'component/default/courier-chat';
const JOBS = ['scheduled-job', 'batch', 'ci-task'];

/** Profiles of all kinds and volumes. */
function profileOf(index: number): WorkloadProfile {
  const kind = WORKLOAD_KINDS[index % WORKLOAD_KINDS.length];
  return workloadProfileSchema.parse({
    application: { kind },
    traffic: JOBS.includes(kind)
      ? { runsPerDay: 1 + (index % 48) }
      : { requestsPerMonth: 1000 * 1.0013 ** index },
  });
}

function revisionLine(index: number): TransferLine {
  return {
    type: 'revision',
    entityRef: `component:default/bench-${index}`,
    revision: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    createdBy: 'user:default/guest',
    profile: profileOf(index),
  };
}

async function importProfiles({ url, headers }: Portal): Promise<void> {
  const all = Array.from({ length: COUNT }, (_, index) => revisionLine(index));
  for (let start = 0; start < COUNT; start += IMPORTED_AT_ONCE) {
    const revisions = all.slice(start, start + IMPORTED_AT_ONCE);
    const lines: TransferLine[] = [
      {
        type: 'header',
        format: 'compute-choice',
        version: 1,
        exportedAt: '2026-01-01T00:00:00.000Z',
      },
      ...revisions,
      { type: 'end', revisions: revisions.length, decisions: 0 },
    ];
    const answer = await fetch(`${url}/api/compute-choice/v1/import`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/x-ndjson' },
      body: lines.map(line => `${JSON.stringify(line)}\n`).join(''),
    });
    if (!answer.ok) {
      throw new Error(`The import answers ${await answer.text()}`);
    }
  }
}

async function progressOf({ url, headers }: Portal): Promise<Reevaluation> {
  const answer = await fetch(
    `${url}/api/compute-choice/v1/fleet/reevaluation`,
    { headers },
  );
  return answer.json();
}

async function startReevaluation({ url, headers }: Portal): Promise<void> {
  const answer = await fetch(
    `${url}/api/compute-choice/v1/fleet/reevaluation`,
    { method: 'POST', headers },
  );
  if (!answer.ok) {
    throw new Error(`It does not start: ${await answer.text()}`);
  }
}

/**
 * Waits for the end of a re-evaluation that was asked for at a time. Until the
 * scheduler has taken it up, the portal tells of the one before.
 */
async function finished(
  portal: Portal,
  askedMs: number,
): Promise<Reevaluation> {
  return until(async () => {
    await setTimeout(POLL_MS);
    const run = await progressOf(portal);
    return run.finishedAt && Date.parse(run.startedAt!) >= askedMs
      ? run
      : undefined;
  });
}

/** A portal in use has its prices and the thread that evaluates. */
async function askOnce({ url, headers }: Portal): Promise<void> {
  const answer = await fetch(`${url}/api/compute-choice/v1/recommendations`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ profile: profileOf(0) }),
  });
  if (!answer.ok) {
    throw new Error(`It does not recommend: ${await answer.text()}`);
  }
}

/** A stretch of time, and how the event loop was held up in it. */
interface Taken extends EventLoopDelay {
  seconds: number;
}

/** The portal without anything to do, and while it evaluates everything. */
async function measured(
  portal: Portal,
): Promise<{ idle: Taken; evaluating: Taken }> {
  // The start of a portal holds up everything by itself, and so does the first
  // call of a route, whose validation is compiled then.
  await progressOf(portal);
  await askOnce(portal);
  await setTimeout(SETTLE_MS);
  await portal.eventLoopDelay();
  await setTimeout(IDLE_MS);
  const idle = {
    seconds: IDLE_MS / 1000,
    ...(await portal.eventLoopDelay()),
  };
  const askedMs = Date.now();
  await startReevaluation(portal);
  const { startedAt, finishedAt, total } = await finished(portal, askedMs);
  if (total < COUNT) {
    throw new Error(`Only ${total} of ${COUNT} profiles were evaluated anew`);
  }
  return {
    idle,
    evaluating: {
      seconds: (Date.parse(finishedAt!) - Date.parse(startedAt!)) / 1000,
      ...(await portal.eventLoopDelay()),
    },
  };
}

/**
 * How long it takes to evaluate all profiles anew after a change of the policy,
 * and for how long that holds up whatever else the process does.
 */
export async function benchReevaluation(
  name: string,
  database: TestDatabase,
): Promise<void> {
  await benchIn('a portal', name, {
    database: database.config('reevaluation'),
    entity: ENTITY,
  });
  await benchIn('a backend of its own', name, {
    database: database.config('alone'),
    entity: ENTITY,
    alone: true,
  });
}

async function benchIn(
  where: string,
  name: string,
  options: PortalOptions,
): Promise<void> {
  const under = (policy: { samples: number; hoursPerMonth: number }) => ({
    ...options,
    policy,
    reevaluatesOnDemand: true,
  });
  await withPortal(under({ samples: 0, hoursPerMonth: 730 }), importProfiles);
  print(
    `${COUNT} profiles in ${where}, ${name}`,
    'seconds',
    'delay p99',
    'delay max',
    'of own work',
  );
  for (const { title, ...policy } of [
    { title: 'without sampling', samples: 0, hoursPerMonth: 720 },
    { title: 'with 1,000 samples', samples: 1000, hoursPerMonth: 730 },
  ]) {
    const { idle, evaluating } = await withPortal(under(policy), measured);
    const line = (what: string, taken: Taken) =>
      print(
        what,
        taken.seconds.toFixed(1),
        `${taken.p99Ms.toFixed(1)} ms`,
        `${taken.maxMs.toFixed(1)} ms`,
        `${taken.busyMaxMs.toFixed(1)} ms`,
      );
    line(`${title}: nothing to do yet`, idle);
    line(title, evaluating);
  }
}
