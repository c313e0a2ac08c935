import { LambdaSizing } from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';
import { Charge } from '../../prices/Charge';
import { PriceReader } from '../../prices/PriceReader';
import { chargeUsd } from '../../prices/bill';
import {
  httpApiCharges,
  restApiCharges,
  webSocketApiCharges,
} from '../../sidecosts/gateways';
import { albCharges } from '../../sidecosts/loadBalancer';
import { vpcEndpointCharge } from '../../sidecosts/network';
import { perWorkload } from '../../workload/perWorkload';
import { Workload } from '../../workload/Workload';

/** What stands in front of a function. */
export interface FrontDoor {
  readonly kind: LambdaSizing['frontDoor'];
  readonly charges: readonly Charge[];
  /** For comparing; what has no price here counts as it does elsewhere. */
  readonly usd: number;
}

const HTTP_API_SECONDS = limitNumber('httpApi.timeoutSeconds');
const REST_API_SECONDS = limitNumber('restApi.timeoutSeconds');
const ALB_BODY_MB = limitNumber('alb.lambdaPayloadMb');

interface HttpDoor {
  readonly kind: LambdaSizing['frontDoor'];
  /** Whether it offers what the workload needs. */
  fits(workload: Workload, longestSeconds: number): boolean;
  charges(workload: Workload): Charge[];
}

function needsNothingSpecial({ frontDoor, profile }: Workload): boolean {
  const { customDomain, waf, usagePlans, jwtAuthorizer } = frontDoor;
  return !(
    profile.application.tenantIsolation ||
    customDomain ||
    waf ||
    frontDoor.private ||
    usagePlans ||
    jwtAuthorizer
  );
}

function isStreamed({ profile }: Workload): boolean {
  return profile.application.streamedResponse === true;
}

/** The doors for HTTP; a function URL costs nothing. */
const httpDoors: readonly HttpDoor[] = [
  {
    kind: 'function-url',
    fits: workload => needsNothingSpecial(workload),
    charges: () => [],
  },
  {
    kind: 'http-api',
    fits: (workload, longestSeconds) =>
      longestSeconds <= HTTP_API_SECONDS &&
      !isStreamed(workload) &&
      !workload.frontDoor.waf &&
      !workload.frontDoor.private &&
      !workload.frontDoor.usagePlans,
    charges: ({ demand, requestKb, responseKb }) =>
      httpApiCharges(demand.unitsPerMonth, Math.max(requestKb, responseKb)),
  },
  {
    kind: 'alb',
    fits: workload =>
      (workload.profile.application.maxPayloadMb ?? 0) <= ALB_BODY_MB &&
      !isStreamed(workload) &&
      !workload.frontDoor.usagePlans,
    charges: workload => albCharges(workload, { lambdaTargets: true }),
  },
  {
    kind: 'rest-api',
    fits: (workload, longestSeconds) =>
      longestSeconds <= REST_API_SECONDS || isStreamed(workload),
    charges: workload => [
      ...restApiCharges(workload.demand.unitsPerMonth),
      ...(workload.frontDoor.private && !workload.existing.vpcEndpoints
        ? [vpcEndpointCharge(workload)]
        : []),
    ],
  },
];

/**
 * What a door costs for the choice between doors: an item without a price here
 * counts at the middle of what it costs in other regions.
 */
function comparableUsd(charges: readonly Charge[], prices: PriceReader) {
  return charges.reduce((sum, charge) => {
    const usd = chargeUsd(charge, prices);
    if (usd !== undefined) {
      return sum + usd;
    }
    const range = prices.rangeAcrossRegions(charge.priceKey);
    return range
      ? sum + charge.quantity * Math.sqrt(range.minUsd * range.maxUsd)
      : Infinity;
  }, 0);
}

function cheapestHttpDoor(
  workload: Workload,
  longestSeconds: number,
  prices: PriceReader,
): FrontDoor | undefined {
  let best: FrontDoor | undefined;
  for (const door of httpDoors) {
    if (best?.usd === 0) {
      return best;
    }
    if (door.fits(workload, longestSeconds)) {
      const charges = door.charges(workload);
      const usd = comparableUsd(charges, prices);
      if (best === undefined || usd < best.usd) {
        best = { kind: door.kind, charges, usd };
      }
    }
  }
  return best;
}

function webSocketDoor(workload: Workload, prices: PriceReader): FrontDoor {
  const { demand, requestKb, responseKb } = workload;
  const messages = demand.unitsPerMonth;
  const charges = webSocketApiCharges({
    messagesIn: messages,
    messageInKb: requestKb,
    messagesOut: responseKb > 0 ? messages : 0,
    messageOutKb: responseKb,
    connectionMinutes:
      (workload.connectionsPerMonth * workload.connectionSeconds) / 60,
  });
  return {
    kind: 'websocket-api',
    charges,
    usd: comparableUsd(charges, prices),
  };
}

/**
 * The cheapest front door that offers what the workload needs; undefined if
 * none does.
 *
 * @param longestSeconds - Longest time that a request takes.
 */
export function frontDoorFor(
  workload: Workload,
  longestSeconds: number,
  prices: PriceReader,
): FrontDoor | undefined {
  switch (workload.protocol) {
    case 'none':
      return { kind: 'none', charges: [], usd: 0 };
    case 'websocket':
      return webSocketDoor(workload, prices);
    default:
      return cheapestHttpDoor(workload, longestSeconds, prices);
  }
}

/**
 * Chooses front doors for many response times of one workload. Only the time
 * limits of the doors tell them apart, so that few choices are made.
 */
export const frontDoorChooser = perWorkload((workload, prices: PriceReader) => {
  const chosen: Array<{ door: FrontDoor | undefined }> = [];
  return (longestSeconds: number): FrontDoor | undefined => {
    const limitsPassed =
      Number(longestSeconds > REST_API_SECONDS) +
      Number(longestSeconds > HTTP_API_SECONDS);
    chosen[limitsPassed] ??= {
      door: frontDoorFor(workload, longestSeconds, prices),
    };
    return chosen[limitsPassed].door;
  };
});
