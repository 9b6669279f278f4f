/** A node, with its properties, as a resolver of graphql-js reads it. */
export interface Thing {
  readonly __typename: string;
  readonly labels: readonly string[];
  readonly id: string;
  readonly [property: string]: unknown;
}

/** A relationship, with its properties. */
export interface Edge {
  readonly type: string;
  readonly from: Thing;
  readonly to: Thing;
  readonly [property: string]: unknown;
}

/** A graph in memory: every question goes through all of it. */
export class World {
  readonly things: Thing[] = [];
  readonly edges: Edge[] = [];

  add<Added extends Thing>(thing: Added): Added {
    this.things.push(thing);
    return thing;
  }

  connect(from: Thing, type: string, to: Thing, properties: Record<string, unknown> = {}): void {
    this.edges.push({ type, from, to, ...properties });
  }

  labelled(label: string): Thing[] {
    return this.things.filter(({ labels }) => labels.includes(label));
  }

  byId(id: unknown): Thing | null {
    return this.things.find((thing) => thing.id === id) ?? null;
  }

  edgesFrom(thing: Thing, ...types: string[]): Edge[] {
    return this.edges.filter(({ from, type }) => from === thing && types.includes(type));
  }

  edgesTo(thing: Thing, ...types: string[]): Edge[] {
    return this.edges.filter(({ to, type }) => to === thing && types.includes(type));
  }

  /** Where edges of these types lead; each thing once. */
  from(thing: Thing, ...types: string[]): Thing[] {
    return [...new Set(this.edgesFrom(thing, ...types).map(({ to }) => to))];
  }

  /** Where edges of these types come from; each thing once. */
  to(thing: Thing, ...types: string[]): Thing[] {
    return [...new Set(this.edgesTo(thing, ...types).map(({ from }) => from))];
  }
}

/** Whether a node carries the label. */
export const is =
  (label: string) =>
  ({ labels }: Thing): boolean =>
    labels.includes(label);

/** Whether a thing stands. */
export const isActive = ({ status }: Thing): boolean => status === 'ACTIVE';

/** Whether a thing was published at a time; now if none is given. */
export function isPublished(thing: Thing, asOf: string | null | undefined): boolean {
  if (asOf == null) return isActive(thing);
  const [from, until] = [thing.publishedFrom as string[], thing.publishedUntil as string[]];
  return from.some((start, at) => start <= asOf && (until[at] === undefined || until[at] > asOf));
}

/** The thing itself, that which it is decided to be the same as, and so on: the last is the one that stands for it. */
export function sameAs(thing: Thing, world: World): readonly Thing[] {
  const [next] = world.from(thing, 'SAME_AS');
  return next ? [thing, ...sameAs(next, world)] : [thing];
}

type Key = string | number | null | undefined;

/** Puts rows in order by several keys, the first counting most; what has no key comes last. */
export function ordered<Row>(rows: readonly Row[], ...keys: ((row: Row) => unknown)[]): Row[] {
  return [...rows].sort((one, other) => {
    const differences = keys.map((key) => compared(key(one) as Key, key(other) as Key));
    return differences.find((difference) => difference !== 0) ?? 0;
  });
}

/** Negative if one comes before the other; what is not there is greater than anything. */
export function compared(one: Key, other: Key): number {
  const [first, second] = [one ?? null, other ?? null];
  if (first === second) return 0;
  if (first === null) return 1;
  if (second === null) return -1;
  return first < second ? -1 : 1;
}
