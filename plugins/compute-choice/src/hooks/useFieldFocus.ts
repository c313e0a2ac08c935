import { useCallback, useEffect, useState } from 'react';
import { fieldId } from '../form/fieldId';
import { ProfilePart } from '../form/profileFields';
import { partOf } from '../form/questions';
import { RATE_FIELD } from '../form/traffic';

const RATE_PATHS = new Set(['traffic', ...Object.values(RATE_FIELD)]);

function elementOf(path: string): HTMLElement | null {
  if (!RATE_PATHS.has(path)) {
    return document.getElementById(fieldId(path));
  }
  return [...RATE_PATHS]
    .map(one => document.getElementById(fieldId(one)))
    .reduce((found, element) => found ?? element, null);
}

/**
 * Leads to a field wherever it is: unfolds its part, then focuses it.
 *
 * @param first - Path of the field to begin with.
 */
export function useFieldFocus(first: string | undefined) {
  const [open, setOpen] = useState<ReadonlySet<ProfilePart>>(() => {
    const part = first && partOf(first);
    return new Set(part ? [part] : []);
  });
  const [wanted, setWanted] = useState<{ path: string } | undefined>(
    first ? { path: first } : undefined,
  );

  useEffect(() => {
    if (wanted) {
      elementOf(wanted.path)?.focus();
    }
  }, [wanted]);

  const toggle = useCallback((part: ProfilePart, expanded: boolean) => {
    setOpen(current => {
      const next = new Set(current);
      if (expanded) {
        next.add(part);
      } else {
        next.delete(part);
      }
      return next;
    });
  }, []);

  const goTo = useCallback(
    (path: string) => {
      const part = partOf(path);
      if (part) {
        toggle(part, true);
      }
      setWanted({ path });
    },
    [toggle],
  );

  return { open, toggle, goTo };
}
