import { limitNumber } from '../limits';

/** Traffic through a load balancer. */
export interface BalancerTraffic {
  readonly newConnectionsPerSecond: number;
  /** Mean length of a connection. */
  readonly connectionSeconds: number;
  readonly gbPerHour: number;
}

/** The same for an Application Load Balancer, which also counts its rules. */
export interface AlbTraffic extends BalancerTraffic {
  readonly requestsPerSecond: number;
  readonly rules: number;
  /** Functions as targets: a capacity unit holds less data. */
  readonly lambdaTargets: boolean;
}

const LCU_NEW = limitNumber('alb.lcuNewConnectionsPerSecond');
const LCU_ACTIVE = limitNumber('alb.lcuActiveConnections');
const LCU_GB = limitNumber('alb.lcuGbPerHour');
const LCU_GB_LAMBDA = limitNumber('alb.lcuGbPerHourLambda');
const LCU_RULES = limitNumber('alb.lcuRuleEvaluationsPerSecond');
const FREE_RULES = limitNumber('alb.freeRules');

/** LCU in an hour: the largest of the four dimensions; fractions count. */
export function albCapacityUnits(traffic: AlbTraffic): number {
  const { newConnectionsPerSecond, connectionSeconds, gbPerHour } = traffic;
  const evaluations =
    Math.max(0, traffic.rules - FREE_RULES) * traffic.requestsPerSecond;
  return Math.max(
    newConnectionsPerSecond / LCU_NEW,
    (newConnectionsPerSecond * connectionSeconds) / LCU_ACTIVE,
    gbPerHour / (traffic.lambdaTargets ? LCU_GB_LAMBDA : LCU_GB),
    evaluations / LCU_RULES,
  );
}

/**
 * LCU in an hour of one balancer for several services, each with a rule of its
 * own; as long as the rules are free, never more than for each by itself.
 */
export function sharedCapacityUnits(
  services: ReadonlyArray<Omit<AlbTraffic, 'rules'>>,
): number {
  let newConnections = 0;
  let activeConnections = 0;
  let dataUnits = 0;
  let requests = 0;
  for (const service of services) {
    newConnections += service.newConnectionsPerSecond;
    activeConnections +=
      service.newConnectionsPerSecond * service.connectionSeconds;
    dataUnits +=
      service.gbPerHour / (service.lambdaTargets ? LCU_GB_LAMBDA : LCU_GB);
    requests += service.requestsPerSecond;
  }
  const evaluations = Math.max(0, services.length - FREE_RULES) * requests;
  return Math.max(
    newConnections / LCU_NEW,
    activeConnections / LCU_ACTIVE,
    dataUnits,
    evaluations / LCU_RULES,
  );
}

const TCP = {
  newPerSecond: limitNumber('nlb.nlcuNewTcpConnectionsPerSecond'),
  active: limitNumber('nlb.nlcuActiveTcpConnections'),
};
const UDP = {
  newPerSecond: limitNumber('nlb.nlcuNewUdpFlowsPerSecond'),
  active: limitNumber('nlb.nlcuActiveUdpFlows'),
};
const NLCU_GB = limitNumber('nlb.nlcuGbPerHour');

/** NLCU in an hour: the largest of the three dimensions; fractions count. */
export function nlbCapacityUnits(
  protocol: 'tcp' | 'udp',
  { newConnectionsPerSecond, connectionSeconds, gbPerHour }: BalancerTraffic,
): number {
  const { newPerSecond, active } = protocol === 'udp' ? UDP : TCP;
  return Math.max(
    newConnectionsPerSecond / newPerSecond,
    (newConnectionsPerSecond * connectionSeconds) / active,
    gbPerHour / NLCU_GB,
  );
}
