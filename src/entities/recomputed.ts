import { Decimal } from 'decimal.js';

/** What is needed to recompute a stated change: decimal strings, null where there is no single reading. */
export interface ChangeRow {
  readonly aspect?: unknown;
  readonly amount?: unknown;
  readonly levelAmount?: unknown;
  readonly baselineAmount?: unknown;
}

/** More decimals than a report gives, so that the reader sees how near the rounding was. */
const furtherDecimals = 2;

/** The change between both figures as a decimal string, to two more decimals than the stated one has. */
export function computedChange(row: ChangeRow): string | null {
  const change = exactChange(row);
  return change && change.toFixed(decimalsOf(row) + furtherDecimals);
}

/** Whether the recomputed change is the stated one when rounded to as many decimals; null if it cannot be recomputed. */
export function changeAgrees(row: ChangeRow): boolean | null {
  const change = exactChange(row);
  if (change === null || typeof row.amount !== 'string') return null;
  return change.toDecimalPlaces(decimalsOf(row)).equals(row.amount);
}

function exactChange({ aspect, levelAmount, baselineAmount }: ChangeRow): Decimal | null {
  if (typeof levelAmount !== 'string' || typeof baselineAmount !== 'string') return null;
  const [level, baseline] = [new Decimal(levelAmount), new Decimal(baselineAmount)];
  if (aspect === 'CHANGE_ABS') return level.minus(baseline);
  return baseline.isZero() ? null : level.minus(baseline).dividedBy(baseline).times(100);
}

function decimalsOf({ amount }: ChangeRow): number {
  return typeof amount === 'string' ? new Decimal(amount).decimalPlaces() : 0;
}
