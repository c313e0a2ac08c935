import { AnyZodObject, z as zodV3, ZodTypeAny } from 'zod/v3';
import { z } from 'zod';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const DEFINITIONS = '#/definitions/';

/**
 * The actions registry takes schemas of zod 3 only; those of the contract are
 * of zod 4 and go the way over JSON Schema. What a schema says beyond that,
 * such as refinements, is checked by the action itself.
 */
export function toZodV3(
  schema: z.ZodObject,
  direction: 'input' | 'output',
  zod: typeof zodV3,
): AnyZodObject {
  const root: JsonSchema = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: direction,
  });
  const definitions = new Map(Object.entries(root.definitions ?? {}));

  function resolved(json: JsonSchema): JsonSchema {
    // Draft 7 takes nothing beside a reference, so that it stands in an allOf.
    const [single, ...others] = json.allOf ?? [];
    if (single && others.length === 0) {
      return resolved(single as JsonSchema);
    }
    const target = json.$ref?.startsWith(DEFINITIONS)
      ? definitions.get(json.$ref.slice(DEFINITIONS.length))
      : undefined;
    return target ? resolved(target as JsonSchema) : json;
  }

  function convert(value: unknown): ZodTypeAny {
    if (typeof value !== 'object' || value === null) {
      return zod.any();
    }
    const json = value as JsonSchema;
    const target = resolved(json);
    const converted = convertResolved(target);
    const description = json.description ?? target.description;
    return description ? converted.describe(description) : converted;
  }

  function convertResolved(json: JsonSchema): ZodTypeAny {
    if (json.const !== undefined) {
      return zod.literal(json.const as string | number | boolean);
    }
    if (json.enum) {
      return unionOf(json.enum.map(one => zod.literal(one as string)));
    }
    const alternatives = json.anyOf ?? json.oneOf;
    if (alternatives) {
      return unionOf(alternatives.map(convert));
    }
    switch (json.type) {
      case 'object':
        return convertObject(json);
      case 'array':
        return convertArray(json);
      case 'string':
        return convertString(json);
      case 'number':
      case 'integer':
        return convertNumber(json);
      case 'boolean':
        return zod.boolean();
      case 'null':
        return zod.null();
      default:
        return zod.any();
    }
  }

  function unionOf(options: ZodTypeAny[]): ZodTypeAny {
    const [first, second, ...rest] = options;
    return second ? zod.union([first, second, ...rest]) : first;
  }

  function convertObject(json: JsonSchema): ZodTypeAny {
    if (!json.properties && typeof json.additionalProperties === 'object') {
      return zod.record(convert(json.additionalProperties));
    }
    const required = new Set(json.required);
    const shape = Object.entries(json.properties ?? {}).map(([name, field]) => [
      name,
      required.has(name) ? convert(field) : convert(field).optional(),
    ]);
    const object = zod.object(Object.fromEntries(shape));
    return json.additionalProperties === false ? object.strict() : object;
  }

  function convertArray(json: JsonSchema): ZodTypeAny {
    const items = Array.isArray(json.items)
      ? unionOf(json.items.map(convert))
      : convert(json.items);
    let array = zod.array(items);
    if (json.minItems !== undefined) array = array.min(json.minItems);
    if (json.maxItems !== undefined) array = array.max(json.maxItems);
    return array;
  }

  function convertString(json: JsonSchema): ZodTypeAny {
    let text = zod.string();
    if (json.minLength !== undefined) text = text.min(json.minLength);
    if (json.maxLength !== undefined) text = text.max(json.maxLength);
    return text;
  }

  function convertNumber(json: JsonSchema): ZodTypeAny {
    let number = zod.number();
    if (json.type === 'integer') number = number.int();
    if (json.minimum !== undefined) number = number.min(json.minimum);
    if (json.maximum !== undefined) number = number.max(json.maximum);
    return number;
  }

  return convertObject(root) as AnyZodObject;
}
