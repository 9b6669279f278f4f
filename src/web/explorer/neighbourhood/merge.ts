import type { LinkPartsFragment, NamedPartsFragment, NeighbourhoodOfQuery } from '../operations.js';

type Found = NeighbourhoodOfQuery['neighbourhood'];

/** Something drawn, and how many of its neighbours are not. */
export interface Thing {
  readonly entity: NamedPartsFragment;
  readonly leftOut: number;
}

/** What is drawn. */
export interface Drawn {
  readonly things: readonly Thing[];
  readonly links: readonly LinkPartsFragment[];
}

/** More than this nobody can read, and a slow machine cannot draw. */
const most = 300;

/** Puts neighbourhoods together: each thing and each link once, and no link without both its ends. */
export function merge(neighbourhoods: readonly Found[]): Drawn {
  const things = new Map<string, Thing>();
  for (const { nodes } of neighbourhoods) {
    for (const { entity, leftOut } of nodes) {
      const before = things.get(entity.id);
      if (before === undefined && things.size >= most) continue;
      things.set(entity.id, { entity, leftOut: Math.min(leftOut, before?.leftOut ?? leftOut) });
    }
  }
  const links = new Map(
    neighbourhoods
      .flatMap((one) => one.links)
      .filter(({ from, to }) => things.has(from.id) && things.has(to.id))
      .map((link) => [linkId(link), link]),
  );
  return { things: [...things.values()], links: [...links.values()] };
}

/** What tells one link from another. */
export function linkId({
  from,
  predicate,
  to,
}: Pick<LinkPartsFragment, 'from' | 'predicate' | 'to'>): string {
  return `${from.id} ${predicate} ${to.id}`;
}
