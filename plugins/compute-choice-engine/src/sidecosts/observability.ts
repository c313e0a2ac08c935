import { limitNumber } from '../limits';
import { Charge } from '../prices/Charge';
import { Workload } from '../workload/Workload';
import { attemptsPerMonth, inWords, millions } from './quantities';

/** The first request of each second, traced as well, is left out: it is no share. */
const SAMPLED_SHARE = limitNumber('xray.sampledShare');

/** Traces and insights, where the profile says that they are switched on. */
export function observabilityCharges(workload: Workload): Charge[] {
  const { tracing, containerInsights } = workload.profile.operations ?? {};
  const charges: Charge[] = [];
  if (tracing) {
    const attempts = attemptsPerMonth(workload);
    charges.push({
      item: 'xray.traces',
      category: 'observability',
      priceKey: 'xray.perMillionTraces',
      quantity: millions(attempts * SAMPLED_SHARE),
      description: () => 'X-Ray, traces recorded',
      formula: () =>
        `${inWords(attempts)} units of work × ${SAMPLED_SHARE * 100}% sampled`,
    });
  }
  if (containerInsights) {
    charges.push({
      item: 'insights',
      category: 'observability',
      priceKey: 'containerInsights.serviceMonth',
      quantity: 1,
      description: () => 'Container Insights or Lambda Insights',
      formula: () => '1 service, all month',
    });
  }
  return charges;
}
