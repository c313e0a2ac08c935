import { useApi } from '@backstage/frontend-plugin-api';
import {
  Issue,
  ProfileRevision,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { useCallback, useState } from 'react';
import { computeChoiceApiRef } from '../api';
import { serverIssues } from '../form/serverIssues';
import { statusOf } from './statusOf';

const CONFLICT = 409;
const PRECONDITION_FAILED = 412;

/** What is saved now, when somebody else saved first. */
export interface Conflict {
  /** Undefined if the profile was deleted. */
  latest: ProfileRevision | undefined;
}

export type SaveState =
  | { status: 'idle' }
  | { status: 'saving' }
  | { status: 'invalid'; issues: Issue[] }
  | { status: 'conflict'; conflict: Conflict }
  | { status: 'failed'; error: Error };

const asError = (error: unknown) =>
  error instanceof Error ? error : new Error(String(error));

/** Saves a profile and sorts out why it could not be saved. */
export function useSaveProfile(options: {
  entityRef: string;
  onSaved: (saved: ProfileRevision) => void;
}) {
  const { entityRef, onSaved } = options;
  const api = useApi(computeChoiceApiRef);
  const [state, setState] = useState<SaveState>({ status: 'idle' });

  const save = useCallback(
    async (change: {
      profile: WorkloadProfile;
      revision: number;
      comment?: string;
    }) => {
      setState({ status: 'saving' });
      try {
        const saved = await api.saveProfile(entityRef, change);
        setState({ status: 'idle' });
        onSaved(saved);
      } catch (error) {
        const status = statusOf(error);
        const issues = serverIssues(error);
        if (status === CONFLICT || status === PRECONDITION_FAILED) {
          const latest = await api.getProfile(entityRef).catch(() => undefined);
          setState({ status: 'conflict', conflict: { latest } });
        } else if (issues.length > 0) {
          setState({ status: 'invalid', issues });
        } else {
          setState({ status: 'failed', error: asError(error) });
        }
      }
    },
    [api, entityRef, onSaved],
  );

  const settle = useCallback(() => setState({ status: 'idle' }), []);
  return { state, save, settle };
}
