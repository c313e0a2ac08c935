import { Router } from 'express';
import { MeasurementService } from '../measurements/MeasurementService';
import { Callers, ENTITY_PATH, entityRefOf } from './Callers';

/** What was measured of an entity. */
export function addMeasurementRoutes(
  router: Router,
  options: { callers: Callers; measurements: MeasurementService },
): void {
  const { callers, measurements } = options;

  router.get(`/v1/measurements/${ENTITY_PATH}`, async (req, res) => {
    const credentials = await callers.authenticate(req);
    res.json(await measurements.measure(entityRefOf(req), { credentials }));
  });
}
