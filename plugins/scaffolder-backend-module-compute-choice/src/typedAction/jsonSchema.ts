import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import { z } from 'zod';

type ActionJsonSchema = NonNullable<
  NonNullable<TemplateAction['schema']>['input']
>;

const DEFINITIONS = '#/definitions/';

function inlined(
  value: unknown,
  definitions: Record<string, unknown>,
): unknown {
  if (Array.isArray(value)) {
    return value.map(item => inlined(item, definitions));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const { $ref, ...rest }: Record<string, unknown> = { ...value };
  const referred =
    typeof $ref === 'string' && $ref.startsWith(DEFINITIONS)
      ? definitions[$ref.slice(DEFINITIONS.length)]
      : undefined;
  return Object.fromEntries(
    Object.entries({ ...(referred ?? {}), ...rest }).map(([name, child]) => [
      name,
      inlined(child, definitions),
    ]),
  );
}

/**
 * The JSON Schema of a zod 4 schema, in one piece: the portal's list of actions
 * does not follow references.
 */
export function jsonSchemaOf(
  schema: z.ZodType,
  direction: 'input' | 'output',
): ActionJsonSchema {
  const { $schema, definitions, ...json } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: direction,
  });
  const named = typeof definitions === 'object' ? { ...definitions } : {};
  return inlined(json, named) as ActionJsonSchema;
}
