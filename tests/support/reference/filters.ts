import { is, sameAs, type Thing, type World } from './world.js';

/** Whether a row meets a condition that was given a value. */
type Condition = (row: Thing, value: never, world: World) => boolean;

/** The first and the last day of each period that is asked for. */
export const periods: Record<string, readonly [start: string | null, end: string | null]> = {
  '2012/2022': ['2012-01-01', '2022-12-31'],
  '2020': ['2020-01-01', '2020-12-31'],
  '2021-06': ['2021-06-01', '2021-06-30'],
  '2021-06-30': ['2021-06-30', '2021-06-30'],
  '2019/..': ['2019-01-01', null],
};

const lower = (text: unknown): string => (typeof text === 'string' ? text.toLowerCase() : '');
const contains = (whole: unknown, part: string): boolean => lower(whole).includes(part.toLowerCase());

function isCalled(entity: Thing, text: string, world: World): boolean {
  return world
    .from(entity, 'HAS_NAME')
    .some((name) => contains(name.norm, text) || contains(name.text, text));
}

/** Whether a thing has the id, or stands for the one that has it. */
function isOrIsNow(thing: Thing, id: string, world: World): boolean {
  const asked = world.byId(id);
  return asked !== null && sameAs(asked, world).includes(thing);
}

/** Whether it is the place, or something leads from it to the place, however far away. */
function liesIn(entity: Thing, place: string, world: World, seen = new Set<Thing>()): boolean {
  if (isOrIsNow(entity, place, world)) return is('Place')(entity);
  seen.add(entity);
  const around = world.from(entity, 'PART_OF', 'LOCATED_IN').filter((one) => !seen.has(one));
  return around.some((one) => liesIn(one, place, world, seen));
}

const leadsTo =
  (edge: string, role?: string): Condition =>
  (row, id: string, world) =>
    world
      .edgesFrom(row, edge)
      .some((one) => isOrIsNow(one.to, id, world) && (role === undefined || one.role === role));

const has =
  (property: string): Condition =>
  (row, value: unknown) =>
    row[property] === value;

const ofEntities: Record<string, Condition> = {
  kinds: (row, kinds: unknown[]) => kinds.includes(row.kind),
  text: (row, text: string, world) => isCalled(row, text, world),
  within: (row, place: string, world) => liesIn(row, place, world),
};

const ofMetrics: Record<string, Condition> = {
  text: ({ nameEn, nameZh }, text: string) => contains(nameEn, text) || contains(nameZh, text),
  statType: has('statType'),
};

const ofStatements: Record<string, Condition> = {
  within: (row, place: string, world) => world.from(row, 'SUBJECT').some((one) => liesIn(one, place, world)),
  flags: (row, flags: unknown[]) => (row.flags as unknown[]).some((flag) => flags.includes(flag)),
  flagged: (row, isFlagged: boolean) => (row.flags as unknown[]).length > 0 === isFlagged,
  rank: has('rank'),
  origin: has('origin'),
  report: leadsTo('STATED_IN'),
  subject: leadsTo('SUBJECT'),
  recipient: leadsTo('SUBJECT'),
  object: leadsTo('OBJECT'),
  award: leadsTo('OBJECT', 'award'),
  awarder: leadsTo('OBJECT', 'awarder'),
  metric: leadsTo('OF'),
  predicate: has('predicate'),
  outcome: has('outcome'),
  year: has('year'),
  unit: has('unit'),
  aspect: has('aspect'),
  comparator: has('comparator'),
  text: (row, text: string, world) =>
    world
      .from(row, 'OF')
      .some((one) => [one.nameEn, one.nameZh, one.description].some((part) => contains(part, text))) ||
    world.from(row, 'SUBJECT').some((one) => isCalled(one, text, world)),
  value: ({ value }, { gte, lte }: { gte?: number | null; lte?: number | null }) =>
    typeof value === 'number' && value >= (gte ?? -Infinity) && value <= (lte ?? Infinity),
  period: (row, { overlaps, within }: { overlaps?: string | null; within?: string | null }) =>
    row.period !== null &&
    (overlaps == null || overlap(daysOf(row), daysOf(overlaps))) &&
    (within == null || liesWithin(daysOf(row), daysOf(within))),
};

type Days = readonly [start: string, end: string];

/** A side that is open has no end. */
function daysOf(period: Thing | string): Days {
  const [start, end] =
    typeof period === 'string' ? (periods[period] ?? []) : [period.periodStart, period.periodEnd];
  return [(start as string | null | undefined) ?? '0000', (end as string | null | undefined) ?? '9999~'];
}

const overlap = (one: Days, other: Days): boolean => one[0] <= other[1] && one[1] >= other[0];
const liesWithin = (one: Days, other: Days): boolean => one[0] >= other[0] && one[1] <= other[1];

const byListed: Record<string, Record<string, Condition>> = { Metric: ofMetrics };

/** The rows that meet all conditions; those of `filter` count as the others do, and null is none. */
export function filtered(rows: readonly Thing[], given: Record<string, unknown>, world: World): Thing[] {
  const { filter, first, last, after, before, orderBy, asOf, ...others } = given as {
    filter?: object | null;
  } & Record<string, unknown>;
  const asked = Object.entries({ ...others, ...filter }).filter(([, value]) => value != null);
  return rows.filter((row) =>
    asked.every(([name, value]) => {
      const known = byListed[row.__typename] ?? (is('Statement')(row) ? ofStatements : ofEntities);
      const condition = known[name];
      if (!condition)
        throw new Error(`Say in reference/filters.ts what ${name} asks of a ${row.__typename}.`);
      return condition(row, value as never, world);
    }),
  );
}
