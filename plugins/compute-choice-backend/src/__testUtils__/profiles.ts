import { WorkloadProfile } from '@compute-choice/plugin-compute-choice-common';

/** A small profile; different traffic makes a different one. */
export function profileWith(requestsPerMonth: number): WorkloadProfile {
  return {
    application: { kind: 'http-api', runtime: 'nodejs22.x' },
    traffic: { requestsPerMonth, shape: 'business-hours' },
    performance: { durationMs: { mean: 80, p99: 400 } },
  };
}

/** The path of a component's profile. */
export function profilePath(name: string): string {
  return `/v1/profiles/component/default/${name}`;
}

/** The path of a component's recommendation. */
export function recommendationPath(name: string): string {
  return `/v1/recommendations/component/default/${name}`;
}
