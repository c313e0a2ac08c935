import {
  dataExportPermission,
  dataImportPermission,
} from '@compute-choice/plugin-compute-choice-common';
import { Router } from 'express';
import { ExportService } from '../transfer/ExportService';
import { ImportService } from '../transfer/ImportService';
import { Callers } from './Callers';
import { sendJsonLines } from './jsonLines';

/** Everything that is stored, for backup and for another portal. */
export function addTransferRoutes(
  router: Router,
  options: {
    callers: Callers;
    exports: ExportService;
    imports: ImportService;
  },
): void {
  const { callers, exports, imports } = options;

  router.get('/v1/export', async (req, res) => {
    await callers.authorize(req, dataExportPermission);
    await sendJsonLines(res, await exports.export(req));
  });

  router.post('/v1/import', async (req, res) => {
    await callers.authorize(req, dataImportPermission);
    res.json(await imports.import(String(req.body), req));
  });
}
