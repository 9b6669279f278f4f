import type { PagePart, PagePlan, ValuePlan } from './plan.js';

/** The rows of a page come from the database as lists: these are the names of their values, in the order in which they are written. */
export function pageColumnsOf({ parts, wanted }: PagePlan): string[] {
  const slots = parts
    .flatMap((part) => (part.kind === 'nodes' ? [part] : part.nodes))
    .map(({ slot }) => slot);
  return [...slots, ...ownColumnsOf(parts), ...(hasCursors(wanted) ? ['key'] : [])];
}

/** What edges have of their own. */
export const ownColumnsOf = (parts: readonly PagePart[]): Set<string> =>
  new Set(parts.flatMap((part) => (part.kind === 'edges' ? [...part.properties] : [])));

export const hasCursors = (wanted: PagePlan['wanted']): boolean =>
  wanted.has('cursor') || wanted.has('startCursor') || wanted.has('endCursor');

/** Whether a value is one row: at the root it stands in a list, as all rows do. */
export const isSingle = ({ form }: ValuePlan): boolean => form === 'ONE' || form === 'SAME_ROW';
