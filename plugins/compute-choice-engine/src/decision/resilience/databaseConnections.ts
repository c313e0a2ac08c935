import {
  DatabaseConnections,
  Sizing,
} from '@compute-choice/plugin-compute-choice-common';
import { message } from '../../message';
import { databaseClientsOf } from '../../sidecosts/databaseProxy';
import { Workload } from '../../workload/Workload';
import { count } from '../words';

/*
 * Message codes: `database.withinLimit`, `database.nearLimit`,
 * `database.aboveLimit`, `database.few`, `database.many`.
 */

/** Share of the limit from which there is little left for anything else. */
const NEAR_LIMIT = 0.5;
/**
 * Handlers at a time from which connections should be shared, where the limit
 * of the database is not known (AWS decision guide, 2026-08-21; the number is
 * judgement).
 */
const MANY_HANDLERS = 100;

/**
 * Database connections at the busiest moment, and whether to share them.
 *
 * @returns Undefined unless the profile states a relational database.
 */
export function databaseConnectionsOf(
  workload: Workload,
  sizing: Sizing,
): DatabaseConnections | undefined {
  const database = databaseClientsOf(workload, sizing);
  if (!database) {
    return undefined;
  }
  const { clients, what, each, atPeak, limit } = database;
  const opened = `Up to ${count(clients)} ${what} with ${
    each === 1 ? 'one connection' : `${count(each)} connections`
  } each open ${count(atPeak)}`;
  const params = { atPeak, clients, each, ...(limit && { limit }) };
  if (limit === undefined) {
    return sizing.platform === 'lambda' && clients > MANY_HANDLERS
      ? {
          atPeak,
          proxy: 'advised',
          message: message(
            'database.many',
            `${opened}; share connections through RDS Proxy, or check what the database allows.`,
            params,
          ),
        }
      : {
          atPeak,
          proxy: 'not-needed',
          message: message(
            'database.few',
            `${opened}; check that the database allows as many.`,
            params,
          ),
        };
  }
  if (atPeak > limit) {
    return {
      atPeak,
      proxy: 'needed',
      message: message(
        'database.aboveLimit',
        `${opened}, more than the ${count(
          limit,
        )} that the database allows: RDS Proxy or smaller pools are needed.`,
        params,
      ),
    };
  }
  return atPeak > NEAR_LIMIT * limit
    ? {
        atPeak,
        proxy: 'advised',
        message: message(
          'database.nearLimit',
          `${opened} of the ${count(
            limit,
          )} that the database allows; RDS Proxy leaves room for others.`,
          params,
        ),
      }
    : {
        atPeak,
        proxy: 'not-needed',
        message: message(
          'database.withinLimit',
          `${opened} of the ${count(limit)} that the database allows.`,
          params,
        ),
      };
}
