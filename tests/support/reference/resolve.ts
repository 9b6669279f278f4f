import type { GraphQLResolveInfo } from 'graphql';
import { filtered } from './filters.js';
import { orderFor, pageOf } from './page.js';
import { related } from './related.js';
import { isPublished, ordered, type Edge, type Thing, type World } from './world.js';

/** What a resolver is given besides the world: what was asked. */
export interface Asked {
  readonly values: Record<string, unknown>;
  readonly info: GraphQLResolveInfo;
}

/** Answers a field of a thing. */
export type Resolve<Source> = (source: Source, world: World, asked: Asked) => unknown;

/** The answers of the fields of a type that are no properties. */
export type Resolvers<Source = Thing> = Record<string, Resolve<Source>>;

/** One page of the things that meet the conditions; `find` gives all of them. */
export function list<Source>(
  find: (source: Source, world: World) => readonly Thing[],
): Resolve<Source> & { find: typeof find } {
  const resolve: Resolve<Source> = (source, world, { values, info }) => {
    const asOf = values.asOf as string | null | undefined;
    const knowsWhen = info.parentType.getFields()[info.fieldName]?.args.some(({ name }) => name === 'asOf');
    const all = find(source, world).filter((row) => !knowsWhen || isPublished(row, asOf));
    const rows = filtered(all, values, world).map((node) => ({ node }));
    const { property, counted } = orderFor(values, info);
    const count = (node: Thing): number => related(node, property, world, asOf).length;
    return pageOf(counted ? rows.map(({ node }) => ({ node, [property]: count(node) })) : rows, values, info);
  };
  return Object.assign(resolve, { find });
}

/** The first of some things, or null. */
export function first<Source>(find: (source: Source, world: World) => readonly unknown[]): Resolve<Source> {
  return (source, world) => find(source, world)[0] ?? null;
}

/** A property under another name. */
export const named =
  (property: string): Resolve<Record<string, unknown>> =>
  (source) =>
    source[property] ?? null;

/** The two lists of flags, put together. */
export const flags: Resolve<Record<string, unknown>> = ({ flags, flagNotes }) =>
  (flags as string[]).map((kind, at) => ({ kind, note: (flagNotes as string[])[at] }));

/** The name in a language, or else the English one. */
export const name: Resolve<Record<string, unknown>> = (row, _world, { values }) => {
  const names: Record<string, unknown> = { EN: row.nameEn, ZH: row.nameZh, PINYIN: row.namePinyin };
  return names[String(values.lang)] ?? row.nameEn;
};

/** The time a statement speaks of. */
export const periodOf = (statement: Thing | undefined): unknown =>
  statement?.period == null
    ? null
    : { edtf: statement.period, start: statement.periodStart, end: statement.periodEnd };

/** The words that something rests on, in the order of the reports. */
export const evidence = (source: Thing, world: World): readonly Edge[] =>
  inOrder(world.edgesFrom(source, 'EVIDENCED_BY'), world);

/** Those of them that stand. */
export const standingEvidence = (source: Thing, world: World): readonly Edge[] =>
  inOrder(
    world.edgesFrom(source, 'EVIDENCED_BY').filter(({ status }) => status === 'ACTIVE'),
    world,
  );

function inOrder(words: readonly Edge[], world: World): readonly Edge[] {
  const section = (edge: Edge): unknown => world.from(edge.to, 'IN')[0]?.id;
  return ordered(
    words,
    section,
    ({ to }) => to.ordinal,
    ({ start }) => start,
  );
}
