import type {
  Aspect,
  ChangePartsFragment,
  FigurePartsFragment,
  QuantityPartsFragment,
} from '../operations.js';

/** Where values of one unit lie on a line from 0 to 1. */
export type Scale = (value: number) => number;

/** How a figure is drawn: where it lies, and how far it may reach. */
export interface Mark {
  readonly at: number;
  /** On which side it may be more than what is printed. */
  readonly reach: 'EXACT' | 'ABOUT' | 'MORE' | 'LESS';
  /** Where its baseline lies. */
  readonly from: number | null;
}

/** What shares a scale: figures of one unit, changes apart from levels. */
export function scaleName({ unit }: QuantityPartsFragment, aspect: Aspect): string {
  return aspect === 'CHANGE_PCT' ? 'CHANGE' : unit.code;
}

/**
 * Changes lie between −100 and 100 %, shares between 0 and 100 %; counts of one unit share a logarithmic scale, since they
 * span magnitudes.
 */
export function scaleFor(name: string, amounts: readonly number[]): Scale {
  if (name === 'CHANGE') return (value) => clamp((value + 100) / 200);
  if (name === 'PERCENT') return (value) => clamp(value / 100);
  const largest = Math.max(10, ...amounts);
  return (value) => clamp(Math.log10(Math.max(1, value)) / Math.log10(largest));
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

const reaches: Record<QuantityPartsFragment['comparator'], Mark['reach']> = {
  EXACT: 'EXACT',
  ABOUT: 'ABOUT',
  NEARLY: 'LESS',
  MORE_THAN: 'MORE',
  AT_LEAST: 'MORE',
  LESS_THAN: 'LESS',
  AT_MOST: 'LESS',
};

/** On which side a value may be more than what is printed. */
export const reachOf = (comparator: QuantityPartsFragment['comparator']): Mark['reach'] =>
  reaches[comparator];

/** The mark of a figure; none where no number can be read. */
export function markOf(
  { quantity, aspect, change }: Pick<FigurePartsFragment, 'quantity' | 'aspect' | 'change'>,
  scale: Scale,
): Mark | null {
  if (quantity.amount === null) return null;
  return {
    at: scale(Number(quantity.amount)),
    reach: reachOf(quantity.comparator),
    from: aspect === 'CHANGE_PCT' ? scale(0) : baselineOn(scale, quantity, change),
  };
}

/** Where a baseline in the same unit lies. */
function baselineOn(
  scale: Scale,
  { unit }: QuantityPartsFragment,
  change: ChangePartsFragment | null,
): number | null {
  const baseline = change?.baseline.quantity;
  return baseline?.unit.code === unit.code && baseline.amount !== null
    ? scale(Number(baseline.amount))
    : null;
}
