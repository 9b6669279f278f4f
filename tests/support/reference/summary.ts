import { Decimal } from 'decimal.js';
import { filtered } from './filters.js';
import { Refused } from './refused.js';
import type { Resolve } from './resolve.js';
import { is, isPublished, ordered, type Thing, type World } from './world.js';

interface Wish {
  readonly groupBy: readonly string[];
  readonly having?: {
    countAtLeast?: number | null;
    maxAtLeast?: number | null;
    minAtMost?: number | null;
  } | null;
  readonly orderBy: { readonly field: string; readonly direction: 'ASC' | 'DESC' };
  readonly first: number;
  readonly asOf?: string | null;
}

const yearOf = ({ periodStart, periodEnd }: Thing): number | null => {
  const [first, last] = [periodStart, periodEnd].map((day) => (day as string | null)?.slice(0, 4));
  return first !== undefined && first === last ? Number(first) : null;
};

/** What figures can have in common, by the field of a group that tells it, in the order of a group's key. */
const dimensions: Record<string, (row: Thing, world: World) => unknown> = {
  metric: (row, world) => world.from(row, 'OF')[0] ?? null,
  unit: ({ unit }) => unit,
  aspect: ({ aspect }) => aspect,
  subject: (row, world) => world.from(row, 'SUBJECT')[0] ?? null,
  subjectKind: (row, world) => world.from(row, 'SUBJECT')[0]?.kind ?? null,
  period: ({ period }) => period,
  year: yearOf,
  report: (row, world) => world.from(row, 'STATED_IN')[0] ?? null,
};

/** `SUBJECT_KIND` is told by `subjectKind`. */
const nameOf = (field: string): string => field.replace(/[A-Z]/g, '_$&').toUpperCase();

interface Group {
  readonly key: Record<string, unknown>;
  readonly rows: Thing[];
}

/** Each row with each of its flags, where these are asked for. */
function groupsOf(rows: readonly Thing[], groupBy: readonly string[], world: World): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const flags = groupBy.includes('FLAG') ? (row.flags as unknown[]) : [];
    for (const flag of flags.length > 0 ? flags : [null]) {
      const key: Record<string, unknown> = {};
      for (const [field, read] of Object.entries(dimensions))
        key[field] = groupBy.includes(nameOf(field)) ? read(row, world) : null;
      key.flag = flag;
      const text = JSON.stringify(Object.values(key).map(plain));
      const group = groups.get(text) ?? { key, rows: [] };
      group.rows.push(row);
      groups.set(text, group);
    }
  }
  return [...groups.values()];
}

const plain = (value: unknown): unknown => (value as Thing | null)?.id ?? value;

const valuesOf = ({ rows }: Group): number[] =>
  rows.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));

const measures: Record<string, (group: Group) => number | null> = {
  KEY: () => 0,
  COUNT: ({ rows }) => rows.length,
  SUM: (group) => valuesOf(group).reduce((sum, value) => sum + value, 0),
  MEAN: (group) => {
    const values = valuesOf(group);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  },
  MIN: (group) => least(valuesOf(group)),
  MAX: (group) => most(valuesOf(group)),
};

const least = (values: number[]): number | null => (values.length === 0 ? null : Math.min(...values));
const most = (values: number[]): number | null => (values.length === 0 ? null : Math.max(...values));

function isWanted(group: Group, having: Wish['having']): boolean {
  const [low, high] = [least(valuesOf(group)), most(valuesOf(group))];
  return (
    group.rows.length >= (having?.countAtLeast ?? 0) &&
    (having?.maxAtLeast == null || (high !== null && high >= having.maxAtLeast)) &&
    (having?.minAtMost == null || (low !== null && low <= having.minAtMost))
  );
}

/** The numbers of a group: an error where its figures are not alike. */
function numbersOf({ rows }: Group, world: World): object {
  const distinct = (values: unknown[]): unknown[] => [...new Set(values)];
  const types = rows.map((row) => world.from(row, 'OF')[0]?.statType);
  const sorted = (): Decimal[] => {
    if (distinct(rows.map(({ unit }) => unit)).length > 1) throw new Refused('several units');
    if (distinct(rows.map(({ aspect }) => aspect)).length > 1) throw new Refused('several aspects');
    return rows
      .flatMap(({ amount }) => (typeof amount === 'string' ? [new Decimal(amount)] : []))
      .sort((one, other) => one.comparedTo(other));
  };
  const sum = (amounts: Decimal[]): Decimal => Decimal.sum(0, ...amounts);
  const hasAmounts = rows.some(({ amount }) => amount !== null);
  const text = (amount: Decimal | undefined): string | null => amount?.toFixed() ?? null;
  return {
    count: rows.length,
    amounts: rows.filter(({ amount }) => amount !== null).length,
    sum: () => {
      if (!hasAmounts) return null;
      const isShare =
        types.some((one) => one === 'RATE' || one === 'RANK') ||
        rows.some(({ aspect }) => aspect === 'CHANGE_PCT' || aspect === 'RANK');
      if (isShare) throw new Refused('not added');
      return text(sum(sorted()));
    },
    mean: () => {
      const amounts = sorted();
      return amounts.length === 0 ? null : text(sum(amounts).dividedBy(amounts.length));
    },
    median: () => {
      const amounts = sorted();
      const half = amounts.length / 2;
      const [low, high] = [amounts[Math.ceil(half) - 1], amounts[Math.floor(half)]];
      return low && high ? text(low.plus(high).dividedBy(2)) : null;
    },
    min: () => text(sorted()[0]),
    max: () => text(sorted().at(-1)),
  };
}

/** Figures in groups. */
export const observationSummary: Resolve<unknown> = (_query, world, { values }) => {
  const { groupBy, having, orderBy, first, asOf, ...filter } = values as unknown as Wish;
  const published = world
    .labelled('Observation')
    .filter((row) => is('Observation')(row) && isPublished(row, asOf ?? null) && row.rank !== 'DEPRECATED');
  const groups = groupsOf(filtered(published, filter, world), groupBy, world);
  const measure = measures[orderBy.field] ?? (() => 0);
  const sign = orderBy.direction === 'DESC' ? -1 : 1;
  const measured = (group: Group): number | null => {
    const found = measure(group);
    return found === null ? null : sign * found;
  };
  const inCommon = [...Object.keys(dimensions), 'flag'].map(
    (field) => (group: Group) => plain(group.key[field]),
  );
  const wanted = groups.filter((group) => isWanted(group, having));
  return ordered(wanted, measured, ...inCommon)
    .slice(0, first)
    .map((group) => ({ ...group.key, ...numbersOf(group, world) }));
};
