import { Sizing } from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../limits';
import { Charge } from '../prices/Charge';
import { Workload } from '../workload/Workload';
import { inWords } from './quantities';

/** Size of the pool of one container where none is stated; judgement. */
const POOL_OF_CONTAINER = 10;
/** A function environment handles one request at a time. */
const CONNECTIONS_OF_FUNCTION = 1;
/** The least that is billed; the size of the database is not asked for. */
const LEAST_VCPU = limitNumber('rdsProxy.leastVcpu');

/** Who opens how many database connections at the busiest moment. */
export interface DatabaseClients {
  readonly clients: number;
  readonly what: 'environments' | 'instances' | 'tasks';
  /** Connections of each client. */
  readonly each: number;
  readonly atPeak: number;
  /** Connections that the database allows, where it is known. */
  readonly limit: number | undefined;
}

function clientsOf(
  sizing: Sizing,
): Pick<DatabaseClients, 'clients' | 'what' | 'each'> {
  if (sizing.platform !== 'lambda') {
    return { clients: sizing.maxTasks, what: 'tasks', each: POOL_OF_CONTAINER };
  }
  return sizing.managedInstances
    ? {
        clients: sizing.managedInstances.instances,
        what: 'instances',
        each: POOL_OF_CONTAINER,
      }
    : {
        clients: sizing.peakConcurrency,
        what: 'environments',
        each: CONNECTIONS_OF_FUNCTION,
      };
}

/** @returns Undefined unless the profile states a relational database. */
export function databaseClientsOf(
  { profile }: Workload,
  sizing: Sizing,
): DatabaseClients | undefined {
  const { application } = profile;
  if (application.relationalDatabase !== true) {
    return undefined;
  }
  const { clients, what, each: usual } = clientsOf(sizing);
  const each = application.connectionsPerInstance ?? usual;
  return {
    clients,
    what,
    each,
    atPeak: Math.ceil(clients) * each,
    limit: application.databaseConnectionLimit,
  };
}

/** Whether RDS Proxy can become necessary, at whatever traffic. */
export function mayNeedDatabaseProxy({ profile }: Workload): boolean {
  const { relationalDatabase, databaseConnectionLimit } = profile.application;
  return relationalDatabase === true && databaseConnectionLimit !== undefined;
}

/** RDS Proxy, where more connections are open than the database allows. */
export function databaseProxyCharges(
  workload: Workload,
  sizing: Sizing,
): Charge[] {
  const database = databaseClientsOf(workload, sizing);
  if (!database?.limit || database.atPeak <= database.limit) {
    return [];
  }
  const { hoursPerMonth } = workload;
  return [
    {
      item: 'rds-proxy',
      category: 'network',
      priceKey: 'rdsProxy.vcpuHour',
      quantity: LEAST_VCPU * hoursPerMonth,
      shared: 'rds-proxy',
      description: () =>
        `RDS Proxy, because up to ${inWords(
          database.atPeak,
        )} connections are more than the database allows`,
      formula: () =>
        `${LEAST_VCPU} vCPU, the least that is billed, × ${inWords(
          hoursPerMonth,
        )} h`,
    },
  ];
}
