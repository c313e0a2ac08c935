import { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError, toError } from '@backstage/errors';

const CONNECTION_CODES = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  // PostgreSQL: read-only after a failover, too many connections, shutting
  // down, crashed, starting up.
  '25006',
  '53300',
  '57P01',
  '57P02',
  '57P03',
  'SQLITE_BUSY',
]);

const CONNECTION_MESSAGES =
  /Connection terminated|Timeout acquiring a connection|Unable to acquire a connection|timeout expired|Connection ended/i;

function isConnectionFailure(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) {
    return false;
  }
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') {
    // Class 08 of the SQLSTATE codes: connection exceptions.
    return CONNECTION_CODES.has(code) || /^08\w{3}$/.test(code);
  }
  return CONNECTION_MESSAGES.test(toError(error).message);
}

/**
 * Runs a query; a lost or refused connection and an exhausted pool become a
 * ServiceUnavailableError. The cause is logged and not passed on, because it
 * names hosts and ports.
 */
export async function whenAvailable<T>(
  logger: LoggerService,
  query: () => Promise<T>,
): Promise<T> {
  try {
    return await query();
  } catch (error) {
    if (isConnectionFailure(error)) {
      logger.warn(`The database cannot be reached: ${toError(error).message}`);
      throw new ServiceUnavailableError(
        'The database of Compute Choice cannot be reached; try again',
      );
    }
    throw error;
  }
}
