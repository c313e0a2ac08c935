import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  MeasurementList,
  measurementSchema,
  parseInput,
  profileReadPermission,
} from '@compute-choice/plugin-compute-choice-common';
import { ComputeChoiceMetricSource } from '@compute-choice/plugin-compute-choice-node';
import { z } from 'zod';
import { CallerCredentials } from '../service/principal';
import { ProfileAccess } from '../service/ProfileAccess';

/** A source that takes longer does not answer. */
const TIMEOUT_MS = 10_000;

const measurementsSchema = z.array(measurementSchema).max(1000);

/** Asks all metric sources how a service behaves. */
export class MeasurementService {
  readonly #access: ProfileAccess;
  readonly #logger: LoggerService;
  readonly #sources: ComputeChoiceMetricSource[];

  constructor(options: {
    access: ProfileAccess;
    logger: LoggerService;
    sources: ComputeChoiceMetricSource[];
  }) {
    this.#access = options.access;
    this.#logger = options.logger;
    this.#sources = options.sources;
  }

  /**
   * What the sources have measured; one that fails is named and stops nobody.
   *
   * @throws NotAllowedError or NotFoundError if the caller may not read the
   * profile.
   */
  async measure(
    entityRef: string,
    options: { credentials: CallerCredentials },
  ): Promise<MeasurementList> {
    await this.#access.require(profileReadPermission, entityRef, options);
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const answers = await Promise.allSettled(
      this.#sources.map(async source =>
        parseInput(
          measurementsSchema,
          await source.measure(entityRef, { signal }),
          `answer of ${source.id}`,
        ),
      ),
    );
    const list: MeasurementList = {
      entityRef,
      measurements: [],
      failedSources: [],
    };
    for (const [index, answer] of answers.entries()) {
      const { id } = this.#sources[index];
      if (answer.status === 'fulfilled') {
        list.measurements.push(
          ...answer.value.map(measurement => ({ ...measurement, source: id })),
        );
      } else {
        list.failedSources.push(id);
        this.#logger.warn(
          `The metric source ${id} does not answer: ${
            toError(answer.reason).message
          }`,
        );
      }
    }
    return list;
  }
}
