import { z } from 'zod';

/**
 * Runtimes by the identifiers of the AWS Lambda documentation, and the ones
 * that run in a container or on `provided.al2023` only.
 *
 * @public
 */
export const RUNTIMES = [
  'nodejs24.x',
  'nodejs22.x',
  'nodejs20.x',
  'python3.14',
  'python3.13',
  'python3.12',
  'python3.11',
  'python3.10',
  'java25',
  'java21',
  'java17',
  'java11',
  'dotnet10',
  'dotnet9',
  'dotnet8',
  'dotnet-framework',
  'ruby3.4',
  'ruby3.3',
  'go',
  'rust',
  'php',
  'other',
] as const;

/** @public */
export const runtimeSchema = z.enum(RUNTIMES).meta({ id: 'Runtime' });

/** @public */
export type Runtime = z.infer<typeof runtimeSchema>;
