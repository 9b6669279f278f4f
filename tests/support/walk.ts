/** One page of a connection, as far as a walk needs it. */
export interface Page {
  readonly edges: { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

/** How a list can be walked. */
export type Direction = 'forwards' | 'backwards';

/** What a client asks of a page for a walk. */
export const pageParts = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage }';

/** Each page of a list from one end to the other; the sizes of the pages follow one another, again and again. */
export async function* walk<Found extends Page>(
  read: (values: object) => Promise<Found>,
  direction: Direction,
  sizes: readonly number[],
): AsyncGenerator<Found> {
  let cursor: string | undefined;
  for (let round = 0; ; round += 1) {
    const size = sizes[round % sizes.length];
    const isForwards = direction === 'forwards';
    const page = await read(isForwards ? { first: size, after: cursor } : { last: size, before: cursor });
    yield page;
    if (!(isForwards ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage)) return;
    cursor = page.edges.at(isForwards ? -1 : 0)?.cursor;
  }
}

/** The ids of all rows in the list's own order, whichever way it is walked. */
export async function idsAlong(pages: AsyncIterable<Page>, direction: Direction): Promise<string[]> {
  const ids: string[][] = [];
  for await (const { edges } of pages) ids.push(edges.map(({ node }) => node.id));
  return (direction === 'forwards' ? ids : ids.reverse()).flat();
}
