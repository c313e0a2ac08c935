import { LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import { EventsService } from '@backstage/plugin-events-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { isFlip, passes } from '../recommendations/verdictChange';
import { notificationOf } from './notificationOf';
import { VerdictChange, VerdictChanges } from './VerdictChanges';

/** Topic of the events about verdicts. */
export const VERDICT_TOPIC = 'compute-choice.verdict';

/** Changes that are told before the database is asked for more. */
const CHUNK_SIZE = 50;

/**
 * Tells about verdicts that have changed: everybody who listens by an event,
 * and the owner by a notification if nobody has touched the profile. What
 * cannot be told now is told the next time; after a crash in between it may be
 * told twice.
 */
export class VerdictAnnouncer {
  readonly #changes: VerdictChanges;
  readonly #events: EventsService;
  readonly #logger: LoggerService;
  readonly #notifications: NotificationService;
  readonly #notifySavingUsd: number;

  constructor(options: {
    changes: VerdictChanges;
    events: EventsService;
    logger: LoggerService;
    notifications: NotificationService;
    /** Saving in USD per month at which the owner is told. */
    notifySavingUsd: number;
  }) {
    this.#changes = options.changes;
    this.#events = options.events;
    this.#logger = options.logger;
    this.#notifications = options.notifications;
    this.#notifySavingUsd = options.notifySavingUsd;
  }

  /** Tells everything that was not told yet. */
  async announce(): Promise<void> {
    let changes: VerdictChange[];
    do {
      changes = await this.#changes.unpublished(CHUNK_SIZE);
      for (const change of changes) {
        if (!(await this.#notifyOwner(change))) {
          return;
        }
        await this.#publish(change);
        await this.#changes.markPublished(change.id);
      }
    } while (changes.length === CHUNK_SIZE);
  }

  /** @returns false if it has to be tried again. */
  async #notifyOwner(change: VerdictChange): Promise<boolean> {
    const { ownerRef, before, after, cause } = change;
    const matters =
      isFlip(before, after) || passes(before, after, this.#notifySavingUsd);
    if (cause === 'profile' || !ownerRef || !matters) {
      return true;
    }
    try {
      await this.#notifications.send({
        recipients: { type: 'entity', entityRef: ownerRef },
        payload: notificationOf(change),
      });
      return true;
    } catch (error) {
      const { message } = toError(error);
      if (message.includes('status 404')) {
        this.#logger.debug('Nobody is notified: no notifications plugin');
        return true;
      }
      this.#logger.warn(
        `The owner of ${change.entityRef} will be notified later: ${message}`,
      );
      return false;
    }
  }

  async #publish(change: VerdictChange): Promise<void> {
    const { entityRef, before, after } = change;
    if (!isFlip(before, after)) {
      return;
    }
    const { kind, namespace, name } = parseEntityRef(entityRef);
    await this.#events.publish({
      topic: VERDICT_TOPIC,
      eventPayload: { ...change, entity: { kind, namespace, name } },
    });
  }
}
