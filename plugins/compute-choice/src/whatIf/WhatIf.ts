import { Architecture } from '@compute-choice/plugin-compute-choice-common';

export const COMMITMENTS = ['none', '1y', '3y'] as const;
export const CPU_CHOICES = ['x86_64', 'arm64', 'either'] as const;

/** What somebody tries out; whatever is left out stays as the profile has it. */
export interface WhatIf {
  /** Factor on the traffic, the durations and the memory: 1 leaves them. */
  traffic: number;
  duration: number;
  memory: number;
  commitment?: (typeof COMMITMENTS)[number];
  spot?: boolean;
  cpu?: Architecture | 'either';
  region?: string;
}

export const NOTHING_CHANGED: WhatIf = { traffic: 1, duration: 1, memory: 1 };

const FACTORS = ['traffic', 'duration', 'memory'] as const;
const LEAST = 0.001;
const MOST = 1000;
const REGION = /^[a-z]{2}(-[a-z]+)+-\d$/;

const choiceOf = <T extends string>(
  choices: readonly T[],
  text: string | null,
): T | undefined => choices.find(choice => choice === text);

function factorOf(text: string | null): number {
  const factor = Number(text ?? 1);
  return factor >= LEAST && factor <= MOST ? factor : 1;
}

/** What a link asks; whatever is not understood is left as it is. */
export function whatIfOf(query: URLSearchParams): WhatIf {
  const commitment = choiceOf(COMMITMENTS, query.get('commitment'));
  const spot = choiceOf(['true', 'false'], query.get('spot'));
  const cpu = choiceOf(CPU_CHOICES, query.get('cpu'));
  const region = query.get('region');
  return {
    traffic: factorOf(query.get('traffic')),
    duration: factorOf(query.get('duration')),
    memory: factorOf(query.get('memory')),
    ...(commitment && { commitment }),
    ...(spot && { spot: spot === 'true' }),
    ...(cpu && { cpu }),
    ...(region && REGION.test(region) && { region }),
  };
}

/** The same in the query of a link; other parameters of the page stay. */
export function withWhatIf(
  query: URLSearchParams,
  whatIf: WhatIf,
): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const name of FACTORS) {
    next.delete(name);
    if (whatIf[name] !== 1) {
      next.set(name, String(Number(whatIf[name].toPrecision(4))));
    }
  }
  for (const name of ['commitment', 'spot', 'cpu', 'region'] as const) {
    next.delete(name);
    if (whatIf[name] !== undefined) {
      next.set(name, String(whatIf[name]));
    }
  }
  return next;
}

/** Whether anything is tried out. */
export function isChanged(whatIf: WhatIf): boolean {
  return withWhatIf(new URLSearchParams(), whatIf).size > 0;
}
