import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { ConflictError, InputError } from '@backstage/errors';
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const NAME = /^[a-z][a-z0-9-]{1,38}[a-z0-9]$/;

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * The repositories that the demo's templates create: folders below its data, so
 * that creating a service needs no account anywhere.
 */
export class Repositories {
  readonly #folder: string;
  readonly #baseUrl: string;

  private constructor(folder: string, baseUrl: string) {
    this.#folder = folder;
    this.#baseUrl = baseUrl;
  }

  /** Undefined if the portal is no demo: `demo.repositories` is not set. */
  static fromConfig(config: Config): Repositories | undefined {
    const folder = config.getOptionalString('demo.repositories');
    return folder
      ? new Repositories(resolve(folder), config.getString('backend.baseUrl'))
      : undefined;
  }

  /** The folder of all repositories. */
  get folder(): string {
    return this.#folder;
  }

  /** Where a repository can be read. */
  urlOf(name: string): string {
    return `${this.#baseUrl}/api/demo/repositories/${name}`;
  }

  /**
   * Makes sure that a repository can be created.
   *
   * @throws InputError for a name that no repository can have, ConflictError for
   * one that is taken.
   */
  async checkFree(name: string): Promise<void> {
    if (await exists(this.#pathOf(name))) {
      throw new ConflictError(`There is a repository ${name} already`);
    }
  }

  /**
   * Creates a repository from a folder. It is there as a whole or not at all.
   *
   * @returns the path of its catalog-info.yaml
   */
  async create(name: string, contents: string): Promise<string> {
    await this.checkFree(name);
    const path = this.#pathOf(name);
    const draft = `${path}.draft`;
    await rm(draft, { recursive: true, force: true });
    await mkdir(this.#folder, { recursive: true });
    await cp(contents, draft, { recursive: true });
    await rename(draft, path);
    return join(path, 'catalog-info.yaml');
  }

  #pathOf(name: string): string {
    if (!NAME.test(name)) {
      throw new InputError(
        `No repository can be called "${name}": use lower-case letters, digits and hyphens`,
      );
    }
    return resolveSafeChildPath(this.#folder, name);
  }
}
