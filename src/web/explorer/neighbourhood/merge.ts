import type { LinkPartsFragment, NeighbourhoodOfQuery } from '../operations.js';
import { isWithin, linkIsWithin, type Years } from './years.js';
import { groupsOf } from '../parts/groups.js';

type Found = NeighbourhoodOfQuery['neighbourhood'];
type FoundThing = Found['nodes'][number]['entity'];

/** Something drawn, and how many of its neighbours are not. */
export interface Thing {
  readonly entity: FoundThing;
  readonly leftOut: number;
}

/** What is drawn. */
export interface Drawn {
  readonly things: readonly Thing[];
  readonly links: readonly LinkPartsFragment[];
  /** How many things more there would be than can be drawn. */
  readonly tooMany: number;
}

/** What the reader wants of it. */
export interface Wishes {
  /** Things that no link leads to from here or from what is pinned are not drawn. */
  readonly centre?: string;
  readonly pinned?: readonly string[];
  /** Relations that were folded: whose, and what they say. */
  readonly folded?: readonly { readonly id: string; readonly predicate: string }[];
  readonly years?: Years;
}

/** More than this nobody can read, and a slow machine cannot draw. */
const most = 300;

/** Puts neighbourhoods together: each thing and each link once, no link without both its ends, and only what is wished. */
export function merge(neighbourhoods: readonly Found[], wishes: Wishes = {}): Drawn {
  const all = allThings(neighbourhoods);
  const known = new Map(
    neighbourhoods
      .flatMap(({ links }) => links)
      .filter(({ from, to }) => all.has(from.id) && all.has(to.id))
      .map((link) => [linkId(link), link]),
  );
  const wished = [...known.values()].filter(
    (link) => !isFolded(link, wishes) && (!wishes.years || linkIsWithin(link, wishes.years)),
  );
  const inTime = new Map(
    [...all].filter(
      ([id, { entity }]) => id === wishes.centre || !wishes.years || isWithin(entity, wishes.years),
    ),
  );
  const reached = reachable(inTime, wished, wishes);
  const shown = new Set(reached.slice(0, most));
  return {
    things: reached.slice(0, most).flatMap((id) => {
      const thing = all.get(id);
      return thing ? [{ ...thing, leftOut: thing.leftOut + dropped(id, known, shown) }] : [];
    }),
    links: wished.filter(({ from, to }) => shown.has(from.id) && shown.has(to.id)),
    tooMany: Math.max(0, reached.length - most),
  };
}

function allThings(neighbourhoods: readonly Found[]): Map<string, Thing> {
  const things = new Map<string, Thing>();
  for (const { entity, leftOut } of neighbourhoods.flatMap(({ nodes }) => nodes)) {
    const before = things.get(entity.id);
    things.set(entity.id, { entity, leftOut: Math.min(leftOut, before?.leftOut ?? leftOut) });
  }
  return things;
}

function isFolded({ from, predicate, to }: LinkPartsFragment, { folded = [] }: Wishes): boolean {
  return folded.some((one) => one.predicate === predicate && (one.id === from.id || one.id === to.id));
}

/** What links lead to, nearest first; everything where there is no centre. */
function reachable(
  things: ReadonlyMap<string, Thing>,
  links: readonly LinkPartsFragment[],
  { centre, pinned = [] }: Wishes,
): string[] {
  if (centre === undefined) return [...things.keys()];
  const beside = groupsOf(
    links.flatMap(({ from, to }) => [
      { from: from.id, to: to.id },
      { from: to.id, to: from.id },
    ]),
    ({ from }) => from,
  );
  const reached = new Set([centre, ...pinned].filter((id) => things.has(id)));
  // A set is gone through in the order in which it grows.
  for (const id of reached) for (const { to } of beside.get(id) ?? []) if (things.has(to)) reached.add(to);
  return [...reached];
}

/** How many neighbours of a thing are known and not shown. */
function dropped(
  id: string,
  known: ReadonlyMap<string, LinkPartsFragment>,
  shown: ReadonlySet<string>,
): number {
  const others = [...known.values()].flatMap(({ from, to }) =>
    from.id === id ? [to.id] : to.id === id ? [from.id] : [],
  );
  return new Set(others.filter((other) => !shown.has(other))).size;
}

/** What tells one link from another. */
export function linkId({
  from,
  predicate,
  to,
}: Pick<LinkPartsFragment, 'from' | 'predicate' | 'to'>): string {
  return `${from.id} ${predicate} ${to.id}`;
}
