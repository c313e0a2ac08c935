import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { Issue } from './errors';

/** A bad input, with every problem that was found in it.
 *
 * @public
 */
export class InvalidInputError extends InputError {
  name = 'InputError' as const;

  /** Enumerable, so that it survives serialisation into an HTTP answer. */
  readonly issues: Issue[];

  constructor(what: string, issues: Issue[]) {
    super(
      `Invalid ${what}: ${issues
        .map(({ path, message }) => (path ? `${path}: ${message}` : message))
        .join('; ')}`,
    );
    this.issues = issues;
  }
}

const MAX_ISSUES = 50;

function expectedOf(issue: z.core.$ZodIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return `${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'regex' ? issue.message : issue.format;
    default:
      return undefined;
  }
}

function pathOf(prefix: PropertyKey[], issue: z.core.$ZodIssue): string {
  return [...prefix, ...issue.path].map(String).join('.');
}

function toIssues(prefix: PropertyKey[], issue: z.core.$ZodIssue): Issue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      path: [pathOf(prefix, issue), key].filter(Boolean).join('.'),
      message: 'Unknown field',
    }));
  }
  const expected = expectedOf(issue);
  return [
    {
      path: pathOf(prefix, issue),
      message: issue.message,
      ...(expected && { expected }),
    },
  ];
}

/**
 * All problems of a failed parse, flat, each with the path of its field.
 *
 * @public
 */
export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues
    .flatMap(issue => toIssues([], issue))
    .slice(0, MAX_ISSUES);
}

/**
 * Parses a value that came from outside.
 *
 * @param what - Names the value in the error message.
 * @throws InvalidInputError that lists every problem with its path.
 * @public
 */
export function parseInput<TSchema extends z.ZodType>(
  schema: TSchema,
  value: unknown,
  what: string,
): z.output<TSchema> {
  const result = schema.safeParse(value);
  if (!result.success) {
    throw new InvalidInputError(what, issuesOf(result.error));
  }
  return result.data;
}
