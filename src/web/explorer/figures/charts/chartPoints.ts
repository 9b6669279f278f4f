import type { FiguresTableQuery } from '../../operations.js';
import { reachOf, scaleName, type Mark } from '../scale.js';
import { groupsOf } from '../../parts/groups.js';

/** A figure as the service gives it. */
export type Figure = FiguresTableQuery['observations']['nodes'][number];

/** What a figure is compared with. */
interface Baseline {
  readonly value: number;
  readonly at: Date | null;
}

/** A figure that can be drawn. */
export interface ChartPoint {
  readonly figure: Figure;
  readonly value: number;
  readonly reach: Mark['reach'];
  /** Both bounds, where the report gives both. */
  readonly range: readonly [number, number] | null;
  readonly baseline: Baseline | null;
  readonly from: Date | null;
  readonly until: Date | null;
  /** What makes figures of several periods or reports one series. */
  readonly series: string;
}

/** Figures of one unit. */
export interface ChartGroup {
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly points: readonly ChartPoint[];
}

/** One group for each unit, the largest first: two units never share an axis. */
export function chartGroups(figures: readonly Figure[]): ChartGroup[] {
  const byUnit = groupsOf(figures, ({ quantity, aspect }) => scaleName(quantity, aspect));
  return [...byUnit]
    .map(([name, rows]) => groupOf(name, rows))
    .sort((one, other) => other.figures.length - one.figures.length || one.name.localeCompare(other.name));
}

function groupOf(name: string, figures: readonly Figure[]): ChartGroup {
  const points = figures.flatMap((figure) => {
    const point = pointOf(figure);
    return point === null ? [] : [point];
  });
  return { name, figures, points };
}

/** Every number that an axis must have room for. */
export function amountsOf(points: readonly ChartPoint[]): number[] {
  return points.flatMap(({ value, baseline, range }) => [
    value,
    ...(baseline ? [baseline.value] : []),
    ...(range ?? []),
  ]);
}

/** On a plain axis what is a fiftieth of the largest cannot be told from nought. */
export function spansMagnitudes(amounts: readonly number[]): boolean {
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  return least > 0 && most / least > 50;
}

function pointOf(figure: Figure): ChartPoint | null {
  const { quantity, metric, subject, aspect, period } = figure;
  if (quantity.amount === null) return null;
  const { lower, upper, comparator } = quantity;
  return {
    figure,
    value: Number(quantity.amount),
    reach: reachOf(comparator),
    range: lower !== null && upper !== null ? [lower, upper] : null,
    baseline: baselineOf(figure),
    from: dayOf(period?.start ?? null),
    until: dayOf(period?.end ?? null),
    series: `${metric.id} ${subject.id} ${aspect}`,
  };
}

function baselineOf({ change, quantity }: Figure): Baseline | null {
  const baseline = change?.baseline;
  if (baseline?.quantity.unit.code !== quantity.unit.code || baseline.quantity.amount === null) return null;
  return { value: Number(baseline.quantity.amount), at: dayOf(baseline.period?.edtf.slice(0, 4) ?? null) };
}

function dayOf(day: string | null): Date | null {
  const at = day === null ? NaN : Date.parse(day);
  return Number.isNaN(at) ? null : new Date(at);
}
