import { isFor, isOrIsNow, liesIn, type AskedPeriod } from './filters.js';
import { Refused } from './refused.js';
import { periodOf, type Resolve } from './resolve.js';
import { unit } from './statements.js';
import { isActive, ordered, type Thing, type World } from './world.js';

interface Wish {
  readonly subject?: string | null;
  readonly metric?: string | null;
  readonly includeWithin: boolean;
  readonly period?: AskedPeriod | null;
}

const metricOf = (figure: Thing, world: World): Thing => world.from(figure, 'OF')[0] as Thing;
const subjectOf = (figure: Thing, world: World): Thing => world.from(figure, 'SUBJECT')[0] as Thing;

function isAbout(figure: Thing, { subject, includeWithin }: Wish, world: World): boolean {
  const about = subjectOf(figure, world);
  if (subject == null || isOrIsNow(about, subject, world)) return true;
  return includeWithin && liesIn(about, subject, world);
}

/** The figures that have metric, subject, aspect and unit in common, for each of these. */
export const availability: Resolve<unknown> = (_query, world, { values }) => {
  const wish = values as unknown as Wish;
  if (wish.subject == null && wish.metric == null) throw new Refused('neither');
  const figures = world
    .labelled('Observation')
    .filter((one) => isActive(one) && one.rank !== 'DEPRECATED')
    .filter((one) => wish.metric == null || metricOf(one, world).id === wish.metric)
    .filter((one) => isAbout(one, wish, world))
    .filter((one) => wish.period == null || isFor(one, wish.period));
  const keyOf = (one: Thing): string =>
    [metricOf(one, world).id, subjectOf(one, world).id, one.aspect, one.unit].join(' ');
  return ordered([...new Set(figures.map(keyOf))], (key) => key).map((key) =>
    availabilityOf(
      figures.filter((one) => keyOf(one) === key),
      world,
    ),
  );
};

function availabilityOf(figures: readonly Thing[], world: World): object {
  const [first] = figures as [Thing];
  const dated = figures.filter(({ period }) => period !== null);
  const observations = ordered(
    figures,
    ({ periodStart }) => periodStart,
    ({ periodEnd }) => periodEnd,
    ({ precedence }) => precedence,
    ({ id }) => id,
  );
  const periods = observations.filter(
    ({ period }, at) => period !== null && observations.findIndex((one) => one.period === period) === at,
  );
  return {
    metric: metricOf(first, world),
    subject: subjectOf(first, world),
    aspect: first.aspect,
    unit: unit(first.unit),
    count: figures.length,
    withoutPeriod: figures.length - dated.length,
    firstDay: ordered(dated, ({ periodStart }) => periodStart)[0]?.periodStart ?? null,
    lastDay: lastOf(dated.map(({ periodEnd }) => periodEnd)),
    periods: periods.map(periodOf),
    observations,
  };
}

const lastOf = (days: readonly unknown[]): string | null =>
  (days.filter((day) => day !== null) as string[]).sort().at(-1) ?? null;
