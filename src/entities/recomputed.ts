import { Decimal } from 'decimal.js';

/** What is needed to recompute a stated change: decimal strings, null where there is no single reading. */
export interface ChangeRow {
  readonly aspect?: unknown;
  readonly amount?: unknown;
  readonly comparator?: unknown;
  readonly levelAmount?: unknown;
  readonly baselineAmount?: unknown;
}

/** More decimals than a report gives, so that the reader sees how near the rounding was. */
const furtherDecimals = 2;

/** How far from the recomputed number one may be that is given as about or nearly so much; filters by value say the same in Cypher. */
const vagueness = 0.1;

/** The change between both figures as a decimal string, to two more decimals than the stated one has. */
export function computedChange(row: ChangeRow): string | null {
  const change = exactChange(row);
  return change && change.toFixed(decimalsOf(row.amount) + furtherDecimals);
}

/** Whether the recomputed change is what the stated one says it is; null if it cannot be recomputed. */
export function changeAgrees(row: ChangeRow): boolean | null {
  const change = exactChange(row);
  if (change === null || typeof row.amount !== 'string') return null;
  return isAsStated(row.amount, row.comparator, change);
}

/**
 * Whether a recomputed number is what is stated: rounded alike, or within what the words before it say. The words tell
 * of the size alone: a fall by more than 60 is one of 64.5, not one of 55.
 */
export function isAsStated(amount: string, comparator: unknown, computed: Decimal): boolean {
  const stated = new Decimal(amount).abs();
  const size = amount.startsWith('-') ? computed.negated() : computed;
  switch (comparator) {
    case 'MORE_THAN':
      return size.greaterThan(stated);
    case 'AT_LEAST':
      return size.greaterThanOrEqualTo(stated);
    case 'LESS_THAN':
      return isInDirection(size) && size.lessThan(stated);
    case 'AT_MOST':
      return isInDirection(size) && size.lessThanOrEqualTo(stated);
    case 'NEARLY':
      return size.lessThanOrEqualTo(stated) && isNear(size, stated);
    case 'ABOUT':
      return isNear(size, stated);
    default:
      return size.toDecimalPlaces(decimalsOf(amount)).equals(stated);
  }
}

/** By how much the one number is above the other, both as decimal strings; null if one has no single reading. */
export function difference(amount: unknown, earlier: unknown): string | null {
  return (
    exactChange({ aspect: 'CHANGE_ABS', levelAmount: amount, baselineAmount: earlier })?.toFixed() ?? null
  );
}

/** The same in per cent of the other, to two decimals; null also if that is nought. */
export function percentage(amount: unknown, earlier: unknown): string | null {
  return (
    exactChange({ aspect: 'CHANGE_PCT', levelAmount: amount, baselineAmount: earlier })?.toFixed(2) ?? null
  );
}

/** Whether it goes in the stated direction at all. */
function isInDirection(size: Decimal): boolean {
  return size.greaterThanOrEqualTo(0);
}

function isNear(size: Decimal, stated: Decimal): boolean {
  return size.minus(stated).abs().lessThanOrEqualTo(stated.times(vagueness));
}

function exactChange({ aspect, levelAmount, baselineAmount }: ChangeRow): Decimal | null {
  if (typeof levelAmount !== 'string' || typeof baselineAmount !== 'string') return null;
  const [level, baseline] = [new Decimal(levelAmount), new Decimal(baselineAmount)];
  if (aspect === 'CHANGE_ABS') return level.minus(baseline);
  return baseline.isZero() ? null : level.minus(baseline).dividedBy(baseline).times(100);
}

/** Zeros at the end count: 64.50 is given to two decimals. */
function decimalsOf(amount: unknown): number {
  return typeof amount === 'string' ? (amount.split('.')[1] ?? '').length : 0;
}
