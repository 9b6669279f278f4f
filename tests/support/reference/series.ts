import { difference, percentage } from '../../../src/entities/recomputed.js';
import type { Resolve } from './resolve.js';
import { periodOf } from './resolve.js';
import { is, isActive, ordered, sameAs, type Thing, type World } from './world.js';

/** The figures of a metric about an entity that say the same of it, those to trust first before others. */
function figuresOf(world: World, { metric, subject, aspect }: Record<string, unknown>): Thing[] {
  const asked = world.byId(subject);
  const subjects = asked ? sameAs(asked, world) : [];
  const isMeant = (one: Thing): boolean =>
    isActive(one) &&
    one.rank !== 'DEPRECATED' &&
    one.period !== null &&
    one.aspect === aspect &&
    world.from(one, 'OF')[0]?.id === metric &&
    world.from(one, 'SUBJECT').some((about) => is('Entity')(about) && subjects.includes(about));
  return ordered(
    world.labelled('Observation').filter(isMeant),
    ({ precedence }) => precedence,
    ({ id }) => id,
  );
}

const lengthOf = (figure: Thing): number | null =>
  String(figure.period).includes('/') ? null : String(figure.period).length;

/** Each period in its order, with what is said of it and how it changed. */
export const series: Resolve<unknown> = (_query, world, { values }) => {
  const figures = figuresOf(world, values);
  const about = (one: Thing): Thing | undefined => world.from(one, 'SUBJECT')[0];
  const isLike = (one: Thing, other: Thing): boolean =>
    one.unit === other.unit && about(one) === about(other);
  const firsts = figures.filter(
    (one, at) => !figures.slice(0, at).some((before) => before.period === one.period && isLike(before, one)),
  );
  const points = ordered(
    firsts,
    ({ periodStart }) => periodStart,
    ({ periodEnd }) => periodEnd,
    ({ id }) => id,
  );
  return points.map((point) => {
    const others = figures.filter(
      (one) => one !== point && one.period === point.period && isLike(one, point),
    );
    return {
      period: periodOf(point),
      observation: point,
      others,
      change: changeOf(
        point,
        figures.filter((one) => isLike(one, point)),
      ),
    };
  });
};

function changeOf(point: Thing, figures: readonly Thing[]): object | null {
  const length = lengthOf(point);
  const before = figures.filter(
    (one) =>
      length !== null && lengthOf(one) === length && String(one.periodStart) < String(point.periodStart),
  );
  const latest = before
    .map(({ periodStart }) => String(periodStart))
    .sort()
    .at(-1);
  const from = before.find(({ periodStart }) => periodStart === latest);
  if (!from) return null;
  return {
    from,
    absolute: difference(point.amount, from.amount),
    percent: percentage(point.amount, from.amount),
  };
}
