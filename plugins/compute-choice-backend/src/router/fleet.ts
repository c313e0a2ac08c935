import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  fleetFilterSchema,
  fleetQuerySchema,
  FleetRow,
  parseInput,
} from '@compute-choice/plugin-compute-choice-common';
import { Response, Router } from 'express';
import { csvHeader, toCsv } from '../fleet/csv';
import { FleetService } from '../fleet/FleetService';
import { Callers } from './Callers';

async function sendCsv(
  res: Response,
  chunks: AsyncIterable<FleetRow[]>,
): Promise<void> {
  const iterator = chunks[Symbol.asyncIterator]();
  // Before anything is sent, so that a failure can still be told.
  const first = await iterator.next();
  async function* lines() {
    yield csvHeader();
    for (let chunk = first; !chunk.done; chunk = await iterator.next()) {
      yield toCsv(chunk.value);
    }
  }
  res
    .type('text/csv')
    .set('Content-Disposition', 'attachment; filename="compute-choice.csv"');
  await pipeline(Readable.from(lines()), res);
}

/** All profiled entities: pages, totals and CSV. */
export function addFleetRoutes(
  router: Router,
  options: { callers: Callers; fleet: FleetService },
): void {
  const { callers, fleet } = options;

  router.get('/v1/fleet', async (req, res) => {
    const credentials = await callers.authenticate(req);
    const query = parseInput(fleetQuerySchema, req.query, 'parameters');
    if (req.accepts(['application/json', 'text/csv']) === 'text/csv') {
      const { limit, cursor, ...all } = query;
      await sendCsv(res, await fleet.export(all, { credentials }));
    } else {
      res.json(await fleet.list(query, { credentials }));
    }
  });

  router.get('/v1/fleet/summary', async (req, res) => {
    const credentials = await callers.authenticate(req);
    const filter = parseInput(fleetFilterSchema, req.query, 'parameters');
    res.json(await fleet.summarise(filter, { credentials }));
  });
}
