type Fields = { readonly [name: string]: unknown };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One resource of a template, whose properties are read by path. */
export class Resource {
  readonly #properties: unknown;

  constructor(properties: unknown) {
    this.#properties = properties;
  }

  /** What stands at a path; undefined if there is nothing. */
  at(...path: Array<string | number>): unknown {
    return path.reduce<unknown>((value, step) => {
      if (Array.isArray(value)) {
        return typeof step === 'number' ? value[step] : undefined;
      }
      return isFields(value) ? value[step] : undefined;
    }, this.#properties);
  }

  /** A number, also one that is written as a text. */
  number(...path: Array<string | number>): number | undefined {
    const value = this.at(...path);
    const number =
      typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number)
      ? number
      : undefined;
  }

  text(...path: Array<string | number>): string | undefined {
    const value = this.at(...path);
    return typeof value === 'string' ? value : undefined;
  }

  list(...path: Array<string | number>): Resource[] {
    const value = this.at(...path);
    return Array.isArray(value) ? value.map(item => new Resource(item)) : [];
  }
}

/** A CloudFormation template, as far as it says what it deploys. */
export class CloudFormation {
  readonly #resources: Fields;

  /** @param template - The parsed template; anything else has no resources. */
  constructor(template: unknown) {
    const resources = isFields(template) ? template.Resources : undefined;
    this.#resources = isFields(resources) ? resources : {};
  }

  /** The resources of a type, for example AWS::Lambda::Function. */
  ofType(type: string): Resource[] {
    return Object.values(this.#resources).flatMap(resource =>
      isFields(resource) && resource.Type === type
        ? [new Resource(resource.Properties)]
        : [],
    );
  }
}
