import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

type Owner = GraphQLObjectType | GraphQLInterfaceType;

/** A way from things of one type to things of another, through a page or a value that lies between. */
export interface Hop {
  readonly owner: Owner;
  readonly path: readonly string[];
  readonly to: Owner;
  readonly isPage: boolean;
}

/** Two ways of which each leads to where the other begins. */
export type Pair = readonly [there: Hop, back: Hop];

/** Where a way leads from each thing, by ids. */
export type Reach = (hop: Hop) => Promise<ReadonlyMap<string, readonly string[]>>;

/** Every way that leads on from where it led, and every two of which one always leads back to where the other began. */
export async function recursivePairs(schema: GraphQLSchema, reach: Reach): Promise<Pair[]> {
  const hops = Object.values(schema.getTypeMap()).filter(isThing).flatMap(hopsFrom);
  const reaches = await Promise.all(hops.map(async (hop) => [hop, await reach(hop)] as const));
  return reaches.flatMap(([there, from], at) =>
    reaches
      .slice(at)
      .filter(([back, to]) => (there === back ? leadsOn(from) : leadsBack(from, to) || leadsBack(to, from)))
      .map(([back]): Pair => [there, back]),
  );
}

type Led = Awaited<ReturnType<Reach>>;

const leadsOn = (from: Led): boolean =>
  [...from.values()].some((ends) => ends.some((end) => (from.get(end) ?? []).length > 0));

const leadsBack = (from: Led, to: Led): boolean =>
  [...from.values()].some((ends) => ends.length > 0) &&
  [...from].every(([start, ends]) => ends.every((end) => to.get(end)?.includes(start)));

/** What is asked of things to go one way. */
export const oneWay = (hop: Hop): string =>
  `id ... on ${hop.owner.name} { ${through({ ...hop, size: 100 }, 'id')} }`;

/** What is asked of a thing to go there and back so many times. */
export function thereAndBack([there, back]: Pair, times: number): string {
  if (times === 0) return 'id';
  return `id ... on ${there.owner.name} { ${through(there, `id ... on ${back.owner.name} { ${through(back, thereAndBack([there, back], times - 1))} }`)} }`;
}

function through({ path, isPage, size = 2 }: Hop & { size?: number }, selection: string): string {
  const [field = '', ...between] = path;
  const inner = between.reduceRight((text, part) => `${part} { ${text} }`, selection);
  return `${field}${isPage ? `(first: ${size})` : ''} { ${inner} }`;
}

function isThing(type: GraphQLNamedType): type is Owner {
  return (
    (isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => name === 'Node')
  );
}

function hopsFrom(owner: Owner): Hop[] {
  const inherited = new Map(owner.getInterfaces().flatMap((one) => Object.entries(one.getFields())));
  return Object.values(owner.getFields())
    .filter(({ name, type }) => inherited.get(name)?.type.toString() !== type.toString())
    .flatMap((field) => {
      const isPage = field.args.some(({ name }) => name === 'first');
      return ends(getNamedType(field.type), [field.name]).map((end) => ({ owner, isPage, ...end }));
    });
}

function ends(type: GraphQLNamedType, path: readonly string[]): Pick<Hop, 'path' | 'to'>[] {
  if (isThing(type)) return [{ path, to: type }];
  if (isLeafType(type) || !isObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter(({ name }) => name !== 'edges')
    .flatMap((field) => ends(getNamedType(field.type), [...path, field.name]));
}
