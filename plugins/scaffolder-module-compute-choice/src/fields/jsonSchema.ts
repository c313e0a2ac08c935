import { FieldSchema } from '@backstage/plugin-scaffolder-react';
import { z } from 'zod';

const DEFINITIONS = '#/definitions/';

/** A JSON Schema that may refer to one of its definitions as a whole. */
interface RootSchema {
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, object>>;
}

/**
 * The JSON Schema of a value, in one piece at its root: the scaffolder's editors
 * read the type there, and do not follow a reference.
 */
function jsonSchemaOf(value: z.ZodType): object {
  const { $ref, ...root }: RootSchema = JSON.parse(
    JSON.stringify(z.toJSONSchema(value, { target: 'draft-7', io: 'input' })),
  );
  return $ref
    ? { ...root, ...root.definitions?.[$ref.slice(DEFINITIONS.length)] }
    : root;
}

/**
 * The same field, with the JSON Schema of a zod 4 schema as what it returns: the
 * scaffolder itself makes one of zod 3 schemas only.
 */
export function returning<TReturn, TOptions>(
  field: FieldSchema<TReturn, TOptions>,
  value: z.ZodType<TReturn>,
): FieldSchema<TReturn, TOptions> {
  return {
    ...field,
    schema: {
      ...field.schema,
      returnValue: jsonSchemaOf(value),
    },
  };
}
