import { folded } from '../../../src/entities/searchText.js';
import { evidence, standingEvidence } from './resolve.js';
import { isFound } from './hits.js';
import { related } from './related.js';
import { is, sameAs, type Edge, type Thing, type World } from './world.js';

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

/** Names are compared without case, marks and punctuation, unless a text consists of nothing else. */
const bare = (text: string): string => (folded(text) === '' ? text : folded(text));

function isCalled(entity: Thing, text: string, world: World): boolean {
  return world.from(entity, 'HAS_NAME').some(({ norm }) => String(norm).includes(bare(text)));
}

/** Of words each is looked for as it stands. */
function hasWord(entity: Thing, word: string, world: World): boolean {
  return world
    .from(entity, 'HAS_NAME')
    .some((name) => contains(name.norm, word) || contains(name.text, word));
}

/** Whether a thing has the id, or stands for the one that has it. */
export function isOrIsNow(thing: Thing, id: string, world: World): boolean {
  const asked = world.byId(id);
  return asked !== null && sameAs(asked, world).includes(thing);
}

/** Whether it is the place, or something leads from it to the place, however far away. */
export function liesIn(entity: Thing, place: string, world: World, seen = new Set<Thing>()): boolean {
  if (isOrIsNow(entity, place, world)) return is('Place')(entity);
  seen.add(entity);
  const around = world.from(entity, 'PART_OF', 'LOCATED_IN').filter((one) => !seen.has(one));
  return around.some((one) => liesIn(one, place, world, seen));
}

/** Whether it is this very place, lies in it or is located there. */
export const liesAt = (entity: Thing, place: Thing, world: World, seen = new Set<Thing>()): boolean => {
  if (entity === place) return true;
  seen.add(entity);
  return world
    .from(entity, 'PART_OF', 'LOCATED_IN')
    .some((one) => !seen.has(one) && liesAt(one, place, world, seen));
};

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

interface AskedEvidence {
  readonly report?: string | null;
  readonly section?: string | null;
  readonly passages?: unknown[] | null;
  readonly token?: string | null;
}

function standThere(words: readonly Edge[], asked: AskedEvidence, world: World): boolean {
  const { report, section, passages, token } = asked;
  return words.some((one) => {
    const [found] = world.from(one.to, 'IN');
    const [source] = found ? world.from(found, 'IN') : [];
    return (
      (report == null || source?.id === report) &&
      (section == null || found?.id === section) &&
      (passages == null || passages.includes(one.to.ordinal)) &&
      (token == null || contains(one.token, token))
    );
  });
}

const ofEntities: Record<string, Condition> = {
  is: (row, { id, name }: { id?: string; name?: string }, world) =>
    id === undefined
      ? world.from(row, 'HAS_NAME').some(({ norm }) => norm === bare(String(name)))
      : isOrIsNow(row, id, world),
  origin: has('origin'),
  forms: ({ form }, forms: unknown[]) => forms.includes(form),
  levels: ({ level }, levels: unknown[]) => levels.includes(level),
  nameStartsWith: (row, text: string, world) =>
    world.from(row, 'HAS_NAME').some(({ norm }) => String(norm).startsWith(bare(text))),
  words: (row, words: string, world) =>
    words
      .split(' ')
      .every((word) => contains(row.description, word) || word === '' || hasWord(row, word, world)),
  fullText: (row, text: string, world) => isFound(row, text, world),
  evidence: (row, asked: AskedEvidence, world) => standThere(standingEvidence(row, world), asked, world),
  kinds: (row, kinds: unknown[]) => kinds.includes(row.kind),
  text: (row, text: string, world) => isCalled(row, text, world),
  within: (row, place: string, world) => liesIn(row, place, world),
};

const ofMetrics: Record<string, Condition> = {
  text: ({ nameEn, nameZh }, text: string) => contains(nameEn, text) || contains(nameZh, text),
  statType: has('statType'),
};

const ofStatements: Record<string, Condition> = {
  evidence: (row, asked: AskedEvidence, world) => standThere(evidence(row, world), asked, world),
  statType: (row, type: unknown, world) => world.from(row, 'OF').some(({ statType }) => statType === type),
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
  value: (row, asked: AskedValue) => isAsked(row, asked),
  latest: (row, isLatest: boolean, world) => (laterOnes(row, world).length === 0) === isLatest,
  period: (row, asked: AskedPeriod) => isFor(row, asked),
};

/** What periods can be asked for by. */
export interface AskedPeriod {
  readonly overlaps?: string | null;
  readonly within?: string | null;
}

/** Whether a statement has such a period. */
export function isFor(row: Thing, { overlaps, within }: AskedPeriod): boolean {
  if (row.period === null) return false;
  return (
    (overlaps == null || overlap(daysOf(row), daysOf(overlaps))) &&
    (within == null || liesWithin(daysOf(row), daysOf(within)))
  );
}

interface AskedValue {
  gte?: number | null;
  lte?: number | null;
  mode: 'STATED' | 'CERTAIN' | 'POSSIBLE';
}

/** The sizes that the words before a number leave, and whether the number itself is none of them. */
const sizes: Record<string, (size: number) => readonly [least: number, most: number, isOpen: boolean]> = {
  EXACT: (size) => [size, size, false],
  ABOUT: (size) => [0.9 * size, 1.1 * size, false],
  NEARLY: (size) => [0.9 * size, size, false],
  MORE_THAN: (size) => [size, Infinity, true],
  AT_LEAST: (size) => [size, Infinity, false],
  LESS_THAN: (size) => [0, size, true],
  AT_MOST: (size) => [0, size, false],
};

function isAsked({ value, comparator, lower, upper }: Thing, { gte, lte, mode }: AskedValue): boolean {
  if (typeof value !== 'number') return false;
  const sizesOf = sizes[mode === 'STATED' ? 'EXACT' : String(comparator)];
  if (!sizesOf) throw new Error(`Say in reference/filters.ts what ${String(comparator)} leaves open.`);
  const [least, most, isOpen] = sizesOf(Math.abs(value));
  const low = Math.max(value < 0 ? -most : least, (lower as number | null) ?? -Infinity);
  const high = Math.min(value < 0 ? -least : most, (upper as number | null) ?? Infinity);
  if (mode !== 'POSSIBLE') return low >= (gte ?? -Infinity) && high <= (lte ?? Infinity);
  const [from, to] = [Math.max(low, gte ?? -Infinity), Math.min(high, lte ?? Infinity)];
  return from < to || (from === to && !(isOpen && from === value));
}

function laterOnes(row: Thing, world: World): Thing[] {
  const isLater = (one: Thing): boolean => {
    const [here, there] = [daysOf(row), daysOf(one)];
    if (row.period === null || here[1] !== there[1]) return row.period === null || there[1] > here[1];
    return one.periodStart !== null && row.periodStart !== null && there[0] > here[0];
  };
  return world
    .labelled('Observation')
    .filter(({ status, rank, period }) => status === 'ACTIVE' && rank !== 'DEPRECATED' && period !== null)
    .filter(({ aspect, unit }) => aspect === row.aspect && unit === row.unit)
    .filter((one) => one !== row && (['OF', 'SUBJECT'] as const).every((edge) => meet(one, row, edge, world)))
    .filter(isLater);
}

const meet = (one: Thing, other: Thing, edge: 'OF' | 'SUBJECT', world: World): boolean =>
  world.from(one, edge).some((thing) => world.from(other, edge).includes(thing));

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

type Asked = Record<string, unknown>;

interface AskedList {
  readonly some?: Asked | null;
  readonly none?: Asked | null;
  readonly all?: Asked | null;
  readonly count?: { gte?: number | null; lte?: number | null; where?: Asked | null } | null;
}

/** Whether so many of a list meet conditions as is wanted. */
function isList(rows: readonly Thing[], { some, none, all, count }: AskedList, meets: Meets): boolean {
  const counted = count && rows.filter((row) => meets(row, count.where ?? {})).length;
  return (
    (some == null || rows.some((row) => meets(row, some))) &&
    (none == null || !rows.some((row) => meets(row, none))) &&
    (all == null || rows.every((row) => meets(row, all))) &&
    (counted == null || (counted >= (count?.gte ?? 0) && counted <= (count?.lte ?? Infinity)))
  );
}

type Meets = (row: Thing, asked: Asked) => boolean;

/** Tells whether a row meets all of the conditions; null is none. What is not known otherwise leads to other rows. */
function meetsIn(world: World, asOf: string | null | undefined): Meets {
  const meets: Meets = (row, asked) =>
    Object.entries(asked).every(([name, value]) => {
      if (value == null) return true;
      if (name === 'and') return (value as Asked[]).every((one) => meets(row, one));
      if (name === 'or') return (value as Asked[]).some((one) => meets(row, one));
      if (name === 'not') return !meets(row, value as Asked);
      const known = byListed[row.__typename] ?? (is('Statement')(row) ? ofStatements : ofEntities);
      const condition = known[name];
      if (condition) return condition(row, value as never, world);
      const rows = related(row, name, world, asOf);
      return single.has(name) ? rows.some((one) => meets(one, value as Asked)) : isList(rows, value, meets);
    });
  return meets;
}

/** Fields that lead to one thing at most. */
const single = new Set(['about', 'awarder', 'district', 'partOf', 'publisher', 'town']);

/** The rows that meet all conditions; those of `filter` count as the others do. */
export function filtered(rows: readonly Thing[], given: Asked, world: World): Thing[] {
  const { filter, first, last, after, before, orderBy, asOf, ...others } = given;
  const meets = meetsIn(world, asOf as string | null | undefined);
  return rows.filter((row) => meets(row, { ...others, ...(filter as Asked | null) }));
}
