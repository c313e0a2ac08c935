import { workloadProfileSchema } from '@compute-choice/plugin-compute-choice-common';
import { z } from 'zod';

/** The parts of a profile, in the order in which the form asks for them. */
export const PROFILE_PARTS = [
  'application',
  'traffic',
  'performance',
  'resources',
  'team',
  'operations',
] as const;

export type ProfilePart = (typeof PROFILE_PARTS)[number];

export type FieldType =
  | 'number'
  | 'integer'
  | 'boolean'
  | 'choice'
  | 'choices'
  | 'text'
  /** Structured values that are kept as they are and not edited here. */
  | 'kept';

/** One field of the workload profile, as the form shows it. */
export interface ProfileField {
  /** For example performance.durationMs.mean. */
  path: string;
  part: ProfilePart;
  type: FieldType;
  /** Allowed values of a choice. */
  options: string[];
  min?: number;
  max?: number;
  /** The description in the schema, in English. */
  help?: string;
}

interface Unwrapped {
  schema: unknown;
  help?: string;
}

function unwrap(schema: unknown, help?: string): Unwrapped {
  const described =
    help ?? (schema instanceof z.ZodType ? schema.description : undefined);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap(), described);
  }
  return { schema, help: described };
}

function choicesOf(schema: unknown): string[] | undefined {
  if (schema instanceof z.ZodEnum) {
    return schema.options.map(String);
  }
  if (schema instanceof z.ZodUnion) {
    const options = schema.options.map(choicesOf);
    return options.every(option => option !== undefined)
      ? options.flatMap(option => option ?? [])
      : undefined;
  }
  return undefined;
}

function typeOf(schema: unknown): Pick<ProfileField, 'type' | 'options'> {
  const options = choicesOf(schema);
  if (options) {
    return { type: 'choice', options };
  }
  if (schema instanceof z.ZodArray) {
    const elements = choicesOf(schema.element);
    return elements
      ? { type: 'choices', options: elements }
      : { type: 'kept', options: [] };
  }
  if (schema instanceof z.ZodNumber) {
    return {
      type: schema.format === 'safeint' ? 'integer' : 'number',
      options: [],
    };
  }
  if (schema instanceof z.ZodBoolean) {
    return { type: 'boolean', options: [] };
  }
  return schema instanceof z.ZodString
    ? { type: 'text', options: [] }
    : { type: 'kept', options: [] };
}

function rangeOf(schema: unknown): Pick<ProfileField, 'min' | 'max'> {
  if (!(schema instanceof z.ZodNumber)) {
    return {};
  }
  return {
    ...(schema.minValue !== null && { min: schema.minValue }),
    ...(schema.maxValue !== null && { max: schema.maxValue }),
  };
}

/** Only makes sense together with a configuration, which the form does not edit. */
const KEPT = new Set(['operations.currentPlatform.usage']);

function fieldsBelow(
  schema: unknown,
  path: string,
  part: ProfilePart,
  parentHelp?: string,
): ProfileField[] {
  const { schema: inner, help } = unwrap(schema);
  if (inner instanceof z.ZodObject && !KEPT.has(path)) {
    return Object.entries(inner.shape).flatMap(([name, child]) =>
      fieldsBelow(child, `${path}.${name}`, part, help),
    );
  }
  const described = help ?? parentHelp;
  return [
    {
      path,
      part,
      ...(KEPT.has(path) ? { type: 'kept', options: [] } : typeOf(inner)),
      ...rangeOf(inner),
      ...(described && { help: described }),
    },
  ];
}

/** Every field of the profile, read from its schema. */
export const profileFields: ProfileField[] = PROFILE_PARTS.flatMap(part =>
  fieldsBelow(workloadProfileSchema.shape[part], part, part),
);

const byPath = new Map(profileFields.map(field => [field.path, field]));

/** The field with a path; undefined for a path that is no field of a profile. */
export function profileField(path: string): ProfileField | undefined {
  return byPath.get(path);
}
