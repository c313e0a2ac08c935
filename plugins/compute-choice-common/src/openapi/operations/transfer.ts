import { importReportSchema, transferLineSchema } from '../../schema';
import { NDJSON, Operation } from './operation';

/** Everything that is stored, for backup and for another portal. */
export const transferOperations: Operation[] = [
  {
    operationId: 'Export',
    method: 'get',
    path: '/v1/export',
    summary: 'Every revision and every decision, one line each',
    responses: {
      200: {
        description: 'Complete only if the last line is of type `end`',
        alternatives: { [NDJSON]: transferLineSchema },
      },
    },
  },
  {
    operationId: 'Import',
    method: 'post',
    path: '/v1/import',
    summary: 'Takes over an export, or some of its lines',
    body: transferLineSchema,
    bodyType: NDJSON,
    responses: {
      200: { description: 'What was taken over', schema: importReportSchema },
    },
  },
];
