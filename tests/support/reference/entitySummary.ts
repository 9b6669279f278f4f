import { filtered } from './filters.js';
import type { Resolve } from './resolve.js';
import { is, isPublished, ordered, type Thing, type World } from './world.js';

interface Wish {
  readonly groupBy: readonly string[];
  readonly having?: Partial<Record<'countAtLeast' | 'countAtMost' | 'grantsAtLeast', number | null>> | null;
  readonly orderBy: { readonly field: string; readonly direction: 'ASC' | 'DESC' };
  readonly first: number;
  readonly asOf?: string | null;
}

/** One way in which an entity belongs to a group. */
interface Membership {
  readonly entity: Thing;
  readonly grant: Thing | null;
  readonly key: Record<string, unknown>;
}

interface Group {
  readonly key: Record<string, unknown>;
  readonly count: number;
  readonly grants: number;
}

/** All places that something is, lies in or is located in. */
function placesOf(entity: Thing, world: World, seen = new Set<Thing>()): Set<Thing> {
  seen.add(entity);
  for (const one of world.from(entity, 'PART_OF', 'LOCATED_IN'))
    if (!seen.has(one)) placesOf(one, world, seen);
  return seen;
}

const orNone = <Value>(values: readonly Value[]): (Value | null)[] =>
  values.length > 0 ? [...values] : [null];

/** The object of a grant in a role. */
const objectOf = (grant: Thing | null, role: string, world: World): Thing | null =>
  (grant && world.edgesFrom(grant, 'OBJECT').find((edge) => edge.role === role)?.to) ?? null;

/** What of an entity the groups tell, one value of each at a time. */
function memberships(entity: Thing, { groupBy, asOf }: Wish, world: World): Membership[] {
  const asked = <Value>(dimension: string, values: () => readonly Value[]): (Value | null)[] =>
    groupBy.includes(dimension) ? orNone(values()) : [null];
  const statements = world
    .to(entity, 'SUBJECT')
    .filter((one) => is('Statement')(one) && one.rank !== 'DEPRECATED' && isPublished(one, asOf));
  const places = (kind: string): (Thing | null)[] =>
    asked(kind, () => [...placesOf(entity, world)].filter((one) => is('Place')(one) && one.kind === kind));
  const single = {
    kind: asked('KIND', () => [entity.kind])[0],
    form: asked('FORM', () => [entity.form])[0] ?? null,
    origin: asked('ORIGIN', () => [entity.origin])[0],
  };
  const ofGrant = (grant: Thing | null): Record<string, unknown> => ({
    award: asked('AWARD', () => [objectOf(grant, 'award', world)])[0],
    awarder: asked('AWARDER', () => [objectOf(grant, 'awarder', world)])[0],
    outcome: asked('OUTCOME', () => [grant?.outcome ?? null])[0],
    year: asked('YEAR', () => [grant?.year ?? null])[0],
  });
  const several: Record<string, readonly unknown[]> = {
    region: places('REGION'),
    district: places('DISTRICT'),
    town: places('TOWN'),
    village: places('VILLAGE'),
    report: asked('REPORT', () => world.to(entity, 'DESCRIBES').filter((one) => isPublished(one, asOf))),
    flag: asked('FLAG', () => [...new Set(statements.flatMap(({ flags }) => flags as unknown[]))]),
  };
  let keys: Record<string, unknown>[] = [single];
  for (const [field, values] of Object.entries(several))
    keys = keys.flatMap((key) => values.map((value) => ({ ...key, [field]: value })));
  const grants = orNone(statements.filter(is('AwardGrant')));
  return keys.flatMap((key) =>
    grants.map((grant) => ({ entity, grant, key: { ...key, ...ofGrant(grant) } })),
  );
}

const plain = (value: unknown): unknown => (value as Thing | null)?.id ?? value;

function grouped(all: readonly Membership[]): Group[] {
  const groups = new Map<string, Membership[]>();
  for (const one of all) {
    const text = JSON.stringify(order.map((field) => plain(one.key[field]) ?? null));
    groups.set(text, [...(groups.get(text) ?? []), one]);
  }
  return [...groups.values()].map((members) => ({
    key: members[0]?.key ?? {},
    count: new Set(members.map(({ entity }) => entity)).size,
    grants: new Set(members.flatMap(({ grant }) => (grant === null ? [] : [grant]))).size,
  }));
}

/** What groups are ordered by where nothing else tells them apart. */
const order = [
  'kind',
  'form',
  'origin',
  'region',
  'district',
  'town',
  'village',
  'award',
  'awarder',
  'outcome',
  'year',
  'report',
  'flag',
];

function isWanted({ count, grants }: Group, having: Wish['having']): boolean {
  return (
    count >= (having?.countAtLeast ?? 0) &&
    count <= (having?.countAtMost ?? Infinity) &&
    grants >= (having?.grantsAtLeast ?? 0)
  );
}

const measures: Record<string, (group: Group) => number> = {
  KEY: () => 0,
  COUNT: ({ count }) => count,
  GRANTS: ({ grants }) => grants,
};

/** Entities in groups. */
export const entitySummary: Resolve<unknown> = (_query, world, { values }) => {
  const wish = values as unknown as Wish;
  const { groupBy: _, having, orderBy, first, ...others } = wish;
  const published = world.labelled('Entity').filter((one) => isPublished(one, wish.asOf));
  const groups = grouped(
    filtered(published, { ...others }, world).flatMap((one) => memberships(one, wish, world)),
  );
  const measure = measures[orderBy.field] ?? (() => 0);
  const sign = orderBy.direction === 'DESC' ? -1 : 1;
  return ordered(
    groups.filter((group) => isWanted(group, having)),
    (group) => sign * measure(group),
    ...order.map(
      (field) =>
        ({ key }: Group) =>
          plain(key[field]),
    ),
  )
    .slice(0, first)
    .map(({ key, count, grants }) => ({ ...key, count, grants }));
};
