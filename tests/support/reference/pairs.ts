import type { GraphQLSchema } from 'graphql';
import { hopsFrom, isThing, type Hop, type Owner } from '../hops.js';

/** Two ways of which each leads to where the other begins. */
export type Pair = readonly [there: Hop, back: Hop];

/** Where a way leads from each thing, by ids. */
export type Reach = (hop: Hop) => Promise<ReadonlyMap<string, readonly string[]>>;

/** Every way that leads on from where it led, and every two of which one always leads back to where the other began. */
export async function recursivePairs(schema: GraphQLSchema, reach: Reach): Promise<Pair[]> {
  const hops = Object.values(schema.getTypeMap()).filter(isThing).flatMap(ownHopsFrom);
  const reaches = await Promise.all(hops.map(async (hop) => [hop, await reach(hop)] as const));
  return reaches.flatMap(([there, from], at) =>
    reaches
      .slice(at)
      .filter(([back, to]) => (there === back ? leadsOn(from) : leadsBack(from, to) || leadsBack(to, from)))
      .map(([back]): Pair => [there, back]),
  );
}

/** The hops of a type but those that it has from an interface, where they count for all of its types. */
function ownHopsFrom(owner: Owner): Hop[] {
  const inherited = new Map(owner.getInterfaces().flatMap((one) => Object.entries(one.getFields())));
  const fields = owner.getFields();
  return hopsFrom(owner).filter(
    ({ path: [name = ''] }) => inherited.get(name)?.type.toString() !== fields[name]?.type.toString(),
  );
}

type Led = Awaited<ReturnType<Reach>>;

const leadsOn = (from: Led): boolean =>
  [...from.values()].some((ends) => ends.some((end) => (from.get(end) ?? []).length > 0));

const leadsBack = (from: Led, to: Led): boolean =>
  [...from.values()].some((ends) => ends.length > 0) &&
  [...from].every(([start, ends]) => ends.every((end) => to.get(end)?.includes(start)));

/** What is asked of things to go one way. */
export const oneWay = (hop: Hop): string => going(hop, 'id', 100);

/** What is asked of a thing to go there and back so many times. */
export function thereAndBack([there, back]: Pair, times: number): string {
  return times === 0 ? 'id' : going(there, going(back, thereAndBack([there, back], times - 1)));
}

/** What is asked of things that may have the hop, for what lies at its end. */
function going({ owner, path: [field = '', ...between], isPage }: Hop, selection: string, size = 2): string {
  const inner = between.reduceRight((text, part) => `${part} { ${text} }`, selection);
  return `id ... on ${owner.name} { ${field}${isPage ? `(first: ${size})` : ''} { ${inner} } }`;
}
