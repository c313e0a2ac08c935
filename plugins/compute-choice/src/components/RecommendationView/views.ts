/** The pages of the tab; `all` is every one of them at once, for paper. */
export const VIEWS = [
  'answer',
  'cost',
  'outlook',
  'operation',
  'assumptions',
  'history',
] as const;

export type View = (typeof VIEWS)[number] | 'all';

/** The page that an address asks for. */
export function viewOf(query: URLSearchParams): View {
  const asked = query.get('view');
  return asked === 'all'
    ? 'all'
    : VIEWS.find(view => view === asked) ?? 'answer';
}
