import { Decimal } from 'decimal.js';
import { badUserInput } from '../graph/failures.js';

interface Amounts {
  readonly amounts: readonly string[];
  readonly units: readonly string[];
  readonly aspects: readonly string[];
  readonly statTypes: readonly string[];
}

type Row = Record<string, unknown>;

/** What of a group its numbers are made from. */
export const numberProperties: readonly (keyof Amounts)[] = ['amounts', 'units', 'aspects', 'statTypes'];

/** The amounts of a group in their order of size; figures of several units or aspects have none in common. */
function comparable(row: Row, wanted: string): Decimal[] {
  const { amounts, units, aspects } = row as unknown as Amounts;
  if (units.length > 1)
    throw badUserInput(
      `${wanted}: expected figures of one unit, got ${units.join(', ')}: group by UNIT as well, or ask for one unit or metric.`,
    );
  if (aspects.length > 1)
    throw badUserInput(
      `${wanted}: expected figures that say the same of their metric, got ${aspects.join(', ')}: group by ASPECT as well, or ask for one aspect.`,
    );
  return amounts.map((amount) => new Decimal(amount)).sort((one, other) => one.comparedTo(other));
}

/** Shares, ranks and changes in per cent are of something, which differs from figure to figure. */
function addable(row: Row): Decimal[] {
  const { aspects, statTypes } = row as unknown as Amounts;
  const not = [
    ...statTypes.filter((one) => one === 'RATE' || one === 'RANK'),
    ...aspects.filter((one) => one === 'CHANGE_PCT' || one === 'RANK'),
  ];
  if (not.length > 0)
    throw badUserInput(
      `sum: percentages and ranks are not added, got ${[...new Set(not)].join(', ')}: ask for mean or median.`,
    );
  return comparable(row, 'sum');
}

const sumOf = (amounts: readonly Decimal[]): Decimal =>
  amounts.reduce((sum, amount) => sum.plus(amount), new Decimal(0));

const written = (amount: Decimal | undefined): string | null => amount?.toFixed() ?? null;

/** The sum of a group's amounts; an error where they are no amounts to be added. */
export function sum(row: Row): string | null {
  return (row.amounts as unknown[]).length === 0 ? null : written(sumOf(addable(row)));
}

/** The arithmetic mean. */
export function mean(row: Row): string | null {
  const amounts = comparable(row, 'mean');
  return amounts.length === 0 ? null : written(sumOf(amounts).dividedBy(amounts.length));
}

/** The amount in the middle, of an even number the mean of the two there. */
export function median(row: Row): string | null {
  const amounts = comparable(row, 'median');
  const half = amounts.length / 2;
  const [low, high] = [amounts[Math.ceil(half) - 1], amounts[Math.floor(half)]];
  return low && high ? written(low.plus(high).dividedBy(2)) : null;
}

/** The smallest amount. */
export const smallest = (row: Row): string | null => written(comparable(row, 'min')[0]);

/** The largest amount. */
export const largest = (row: Row): string | null => written(comparable(row, 'max').at(-1));
