import { FieldSchema } from '@backstage/plugin-scaffolder-react';
import { z } from 'zod';

/**
 * The same field, with the JSON Schema of a zod 4 schema as what it returns: the
 * scaffolder itself makes one of zod 3 schemas only.
 */
export function returning<TReturn, TOptions>(
  field: FieldSchema<TReturn, TOptions>,
  value: z.ZodType<TReturn>,
): FieldSchema<TReturn, TOptions> {
  const returnValue = z.toJSONSchema(value, { target: 'draft-7', io: 'input' });
  return {
    ...field,
    schema: {
      ...field.schema,
      returnValue: JSON.parse(JSON.stringify(returnValue)),
    },
  };
}
