import { z } from 'zod';

/** A JSON value with fields. */
export type JsonObject = Record<string, unknown>;

/** Whether a schema describes what a caller sends or what it receives. */
export type Direction = 'input' | 'output';

const DEFINITIONS = '#/$defs/';
const COMPONENTS = '#/components/schemas/';

/**
 * The named schemas of a document. A schema whose defaults make the request
 * differ from the response becomes two components, the one for requests with
 * the suffix `Input`; so does every schema that refers to such a one.
 */
export class Components {
  readonly #definitions = {
    input: new Map<string, unknown>(),
    output: new Map<string, unknown>(),
  };

  /** Collects a schema and all named schemas that it consists of. */
  add(schema: z.ZodType, direction: Direction): void {
    const { $defs, ...json } = toJsonSchema(schema, direction);
    for (const [id, definition] of Object.entries($defs ?? {})) {
      this.#definitions[direction].set(id, definition);
    }
    const id = schema.meta()?.id;
    // A named schema may come as a reference to its own definition.
    if (id && !($defs && id in $defs)) {
      this.#definitions[direction].set(id, json);
    }
  }

  /** What stands for a collected schema in the document. */
  reference(schema: z.ZodType, direction: Direction): unknown {
    const id = schema.meta()?.id;
    if (id) {
      return { $ref: COMPONENTS + this.#nameOf(id, direction) };
    }
    const { $defs, ...json } = toJsonSchema(schema, direction);
    return this.#withComponentNames(json, direction);
  }

  /** The `components.schemas` of the document, by name. */
  schemas(): JsonObject {
    const schemas: JsonObject = {};
    for (const direction of ['output', 'input'] as const) {
      for (const [id, definition] of this.#definitions[direction]) {
        schemas[this.#nameOf(id, direction)] = this.#withComponentNames(
          definition,
          direction,
        );
      }
    }
    return Object.fromEntries(
      Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }

  #nameOf(id: string, direction: Direction): string {
    return direction === 'input' && this.#differs(id, new Set())
      ? `${id}Input`
      : id;
  }

  #differs(id: string, seen: Set<string>): boolean {
    if (seen.has(id)) {
      return false;
    }
    seen.add(id);
    const input = this.#definitions.input.get(id);
    const output = this.#definitions.output.get(id);
    if (input === undefined || output === undefined) {
      return false;
    }
    return (
      JSON.stringify(input) !== JSON.stringify(output) ||
      referencesIn(input).some(reference => this.#differs(reference, seen))
    );
  }

  #withComponentNames(value: unknown, direction: Direction): unknown {
    return mapReferences(value, id => COMPONENTS + this.#nameOf(id, direction));
  }
}

function toJsonSchema(
  schema: z.ZodType,
  direction: Direction,
): JsonObject & { $defs?: JsonObject } {
  const { $schema, ...json } = z.toJSONSchema(schema, {
    io: direction,
    target: 'draft-2020-12',
  });
  return json;
}

function referencesIn(value: unknown): string[] {
  const ids: string[] = [];
  mapReferences(value, id => {
    ids.push(id);
    return id;
  });
  return ids;
}

function mapReferences(
  value: unknown,
  toReference: (id: string) => string,
): unknown {
  if (Array.isArray(value)) {
    return value.map(item => mapReferences(item, toReference));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      key === '$ref' &&
      typeof child === 'string' &&
      child.startsWith(DEFINITIONS)
        ? toReference(child.slice(DEFINITIONS.length))
        : mapReferences(child, toReference),
    ]),
  );
}
