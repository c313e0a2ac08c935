import {
  CostLine,
  CurrentPlatform,
  InvalidInputError,
  Platform,
} from '@compute-choice/plugin-compute-choice-common';
import { EngineContext, PlatformModule } from '../platforms/PlatformModule';
import { toCostLines, totalUsd } from '../prices/bill';

const PATH = 'operations.currentPlatform';

/** What the service runs on today, priced as far as it was described. */
export interface CurrentBill {
  readonly platform: CurrentPlatform['platform'];
  /** Absent if neither a bill nor a priced configuration was stated. */
  readonly monthlyUsd?: number;
  readonly costLines: CostLine[];
}

function chargesOf(
  { platform, configuration, usage }: CurrentPlatform,
  modules: readonly PlatformModule[],
  context: EngineContext,
) {
  if (!configuration || !usage) {
    return undefined;
  }
  const id: Platform =
    configuration.platform === 'lambda-managed-instances'
      ? 'lambda'
      : configuration.platform;
  if (id !== platform) {
    throw new InvalidInputError('workload profile', [
      {
        path: `${PATH}.configuration.platform`,
        message: `The configuration is one of ${id}, the current platform is ${platform}`,
        expected: platform,
      },
    ]);
  }
  return modules
    .find(module => module.id === id)
    ?.estimate(configuration, usage, context);
}

/** Paths of an estimate are those of its own request; here they sit deeper. */
function withPath(error: unknown): unknown {
  return error instanceof InvalidInputError
    ? new InvalidInputError(
        'workload profile',
        error.issues.map(issue => ({
          ...issue,
          path: `${PATH}.${issue.path}`,
        })),
      )
    : error;
}

/**
 * Prices the current platform: its configuration and usage if both are stated,
 * else the stated bill.
 *
 * @throws InvalidInputError if the usage does not fit the configuration.
 */
export function currentBill(
  current: CurrentPlatform,
  modules: readonly PlatformModule[],
  context: EngineContext,
): CurrentBill {
  const { platform, monthlyUsd } = current;
  const stated = {
    platform,
    ...(monthlyUsd !== undefined && { monthlyUsd }),
    costLines: [],
  };
  try {
    const charges = chargesOf(current, modules, context);
    if (!charges) {
      return stated;
    }
    const total = totalUsd(charges, context.prices);
    const costLines = toCostLines(charges, context.prices);
    return total.unpriced.length > 0
      ? { ...stated, costLines }
      : { platform, monthlyUsd: total.monthlyUsd, costLines };
  } catch (error) {
    throw withPath(error);
  }
}
