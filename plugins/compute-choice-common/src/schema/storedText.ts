import { z } from 'zod';

/**
 * Free text of a person that is stored.
 *
 * @param maxLength - In UTF-16 code units.
 */
export function storedText(maxLength: number): z.ZodString {
  return (
    z
      .string()
      .max(maxLength)
      // PostgreSQL cannot store it.
      .refine(text => !text.includes('\0'), {
        message: 'Must not contain a NUL character',
      })
  );
}

const dateAndTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** A point in time as the backend writes it. */
export const timestampSchema = z
  .string()
  .regex(dateAndTime, 'a time such as 2026-11-24T09:30:00.000Z')
  .refine(text => !Number.isNaN(Date.parse(text)), {
    message: 'There is no such time',
  })
  .describe('ISO 8601, in UTC.');
