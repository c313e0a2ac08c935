import path from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  Entity,
  parseLocationRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { ScmIntegrationRegistry } from '@backstage/integration';
import { PROFILE_ANNOTATION } from '@compute-choice/plugin-compute-choice-common';

/** The file that says what an entity's profile is. */
export interface ProfileFile {
  entityRef: string;
  /** As the entity states it, relative to its own file. */
  path: string;
  /** The location of the entity itself, for example `url:https://…`. */
  entityLocation?: string;
}

/** Where a file is read from. */
export type FileLocation =
  | { type: 'url'; url: string }
  | { type: 'file'; file: string };

/** The file that an entity names, if it names one. */
export function profileFileOf(entity: Entity): ProfileFile | undefined {
  const annotations = entity.metadata.annotations ?? {};
  const named = annotations[PROFILE_ANNOTATION];
  return named
    ? {
        entityRef: stringifyEntityRef(entity),
        path: named,
        entityLocation: annotations[ANNOTATION_LOCATION],
      }
    : undefined;
}

/**
 * Where the file is. It has to be in the folder of the entity's own file or
 * below: whoever registers an entity must not read other files with the
 * permissions of the portal.
 *
 * @throws InputError if the path leads elsewhere or the entity has no location.
 */
export function locate(
  file: ProfileFile,
  integrations: ScmIntegrationRegistry,
): FileLocation {
  const steps = file.path.split('/');
  if (/[\\:?#%]/.test(file.path) || steps.includes('..') || steps[0] === '') {
    throw new InputError(
      `The annotation ${PROFILE_ANNOTATION} has to be a path below the folder of the entity's own file, for example ./compute.yaml`,
    );
  }
  if (!file.entityLocation) {
    throw new InputError('The catalog does not say where the entity is from');
  }
  const { type, target } = parseLocationRef(file.entityLocation);
  switch (type) {
    case 'url':
      return {
        type,
        url: integrations.resolveUrl({ url: file.path, base: target }),
      };
    case 'file':
      return {
        type,
        file: resolveSafeChildPath(path.dirname(target), file.path),
      };
    default:
      throw new InputError(
        `Files beside entities from a location of type ${type} cannot be read`,
      );
  }
}

/** A location in one line. */
export function nameOf(location: FileLocation): string {
  return location.type === 'url' ? location.url : `file:${location.file}`;
}
