import { Predicate } from '../../../src/entities/predicate.js';
import { Refused } from './refused.js';
import type { Resolve } from './resolve.js';
import { compared, is, ordered, sameAs, type Edge, type Thing, type World } from './world.js';

const types = new Set<string>([...Object.values(Predicate), 'RECEIVED']);

interface Wish {
  readonly predicates?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
}

/** The edges between entities that a wish is for. */
export function linksOf(world: World, { predicates }: Wish = {}): Edge[] {
  return world.edges
    .filter(({ type, from, to }) => types.has(type) && is('Entity')(from) && is('Entity')(to))
    .filter(({ type }) => predicates == null || predicates.includes(type));
}

/** The entity that stands for the one with the id. */
function entityOf(id: unknown, world: World): Thing | undefined {
  const thing = world.byId(id);
  if (thing === null) return undefined;
  return sameAs(thing, world).at(-1);
}

const touches =
  (thing: Thing) =>
  ({ from, to }: Edge): boolean =>
    from === thing || to === thing;

const otherEnd = (edge: Edge, thing: Thing): Thing => (edge.from === thing ? edge.to : edge.from);

function statementsOf({ statementIds }: Edge, world: World): Thing[] {
  const found = (statementIds as string[]).map((id) => world.byId(id)).filter((one) => one !== null);
  return ordered(found, ({ id }) => id);
}

const link = (edge: Edge, world: World): object => ({
  from: edge.from,
  to: edge.to,
  predicate: edge.type,
  statements: statementsOf(edge, world),
});

const firstStatement = ({ statementIds }: Edge): string => (statementIds as string[])[0] ?? '';

interface Step {
  readonly from: Thing;
  readonly to: Thing;
  readonly edge: Edge;
}

interface PathWish extends Wish {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly maxDegree?: number | null;
  readonly first?: number;
}

/** Every way that passes no entity twice. */
function* waysFrom(
  at: Thing,
  to: Thing,
  steps: readonly Step[],
  left: number,
  next: (at: Thing) => readonly Step[],
): Generator<readonly Step[]> {
  if (at === to) yield steps;
  if (at === to || left === 0) return;
  for (const step of next(at)) {
    const isNew = steps.every(({ from }) => from !== step.to) && step.to !== at;
    if (isNew) yield* waysFrom(step.to, to, [...steps, step], left - 1, next);
  }
}

function ways(wish: PathWish, world: World): (readonly Step[])[] {
  const [from, to] = [entityOf(wish.from, world), entityOf(wish.to, world)];
  if (!from || !to) return [];
  const links = linksOf(world, wish);
  const all = linksOf(world);
  const degree = (thing: Thing): number => all.filter(touches(thing)).length;
  const isOpen = (thing: Thing): boolean =>
    wish.maxDegree == null || thing === to || degree(thing) <= wish.maxDegree;
  const next = (at: Thing): Step[] =>
    links
      .filter(touches(at))
      .map((edge) => ({ from: at, to: otherEnd(edge, at), edge }))
      .filter((step) => isOpen(step.to));
  return [...waysFrom(from, to, [], wish.maxHops, next)].sort(comparedWays);
}

function comparedWays(one: readonly Step[], other: readonly Step[]): number {
  const keys: ((step: Step) => string)[] = [
    ({ to }) => to.id,
    ({ edge }) => edge.type,
    ({ edge }) => firstStatement(edge),
  ];
  const byStep = (key: (step: Step) => string): number =>
    one.map((step, at) => compared(key(step), key(other[at] as Step))).find((order) => order !== 0) ?? 0;
  return one.length - other.length || keys.map(byStep).find((order) => order !== 0) || 0;
}

const pathOf = (steps: readonly Step[], world: World): object => ({
  length: steps.length,
  steps: steps.map(({ from, to, edge }) => ({
    from,
    to,
    predicate: edge.type,
    forward: edge.from === from,
    statements: statementsOf(edge, world),
  })),
});

/** The shortest way: one more step is tried only where there is none with fewer. */
export const path: Resolve<unknown> = (_query, world, { values }) => {
  const wish = values as unknown as PathWish;
  for (let maxHops = 0; maxHops <= wish.maxHops; maxHops += 1) {
    const [best] = ways({ ...wish, maxHops }, world);
    if (best) return pathOf(best, world);
  }
  return null;
};

/** As many of the shortest as are wanted. */
export const paths: Resolve<unknown> = (_query, world, { values }) => {
  const wish = values as unknown as PathWish;
  return ways(wish, world)
    .slice(0, wish.first)
    .map((steps) => pathOf(steps, world));
};

interface NeighbourhoodWish extends Wish {
  readonly id: string;
  readonly depth: number;
  readonly first: number;
}

/** What lies around an entity, layer by layer. */
export const neighbourhood: Resolve<unknown> = (_query, world, { values }) => {
  const wish = values as unknown as NeighbourhoodWish;
  const links = linksOf(world, wish);
  const around = (thing: Thing): Thing[] => {
    const ends = links.filter(touches(thing)).map((edge) => otherEnd(edge, thing));
    const wanted = ends.filter(({ kind }) => wish.kinds == null || wish.kinds.includes(String(kind)));
    return ordered([...new Set(wanted)], ({ id }) => id);
  };
  const centre = entityOf(wish.id, world);
  const layers: Thing[][] = [centre ? [centre] : []];
  for (let at = 0; at < wish.depth; at += 1) {
    const known = layers.flat();
    const found = (layers[at] ?? []).flatMap((thing) =>
      around(thing)
        .filter((one) => !known.includes(one))
        .slice(0, wish.first),
    );
    layers.push([...new Set(found)]);
  }
  const shown = layers.flat();
  const nodes = layers.flatMap((layer, distance) =>
    ordered(layer, ({ id }) => id).map((entity) => ({
      entity,
      distance,
      leftOut: around(entity).filter((one) => !shown.includes(one)).length,
    })),
  );
  const among = links.filter(({ from, to }) => shown.includes(from) && shown.includes(to));
  const sorted = ordered(
    among,
    ({ from }) => from.id,
    ({ to }) => to.id,
    ({ type }) => type,
    firstStatement,
  );
  return { centre: centre ?? null, nodes, links: sorted.map((edge) => link(edge, world)) };
};

interface CommonWish extends Wish {
  readonly ids: readonly string[];
  readonly first: number;
}

/** What all of several entities are linked to. */
export const common: Resolve<unknown> = (_query, world, { values }) => {
  const wish = values as unknown as CommonWish;
  if (wish.ids.length < 2 || wish.ids.length > 10) throw new Refused('two to ten');
  const found = wish.ids.map((id) => entityOf(id, world));
  if (found.includes(undefined)) return [];
  const asked = ordered([...new Set(found as Thing[])], ({ id }) => id);
  const links = linksOf(world, wish);
  const between = (one: Thing, other: Thing): Edge[] =>
    links.filter((edge) => touches(one)(edge) && otherEnd(edge, one) === other);
  const shared = world
    .labelled('Entity')
    .filter(({ kind }) => wish.kinds == null || wish.kinds.includes(String(kind)))
    .filter((entity) => asked.every((one) => between(one, entity).length > 0));
  return ordered(shared, ({ id }) => id)
    .slice(0, wish.first)
    .map((entity) => ({
      entity,
      ties: asked.map((one) => ({
        entity: one,
        links: ordered(
          between(one, entity),
          ({ from }) => from.id,
          ({ type }) => type,
          firstStatement,
        ).map((edge) => link(edge, world)),
      })),
    }));
};
