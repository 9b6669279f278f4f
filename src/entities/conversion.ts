import { Decimal } from 'decimal.js';
import { registerEnumType } from 'type-graphql';

export enum ConvertibleUnit {
  SQUARE_METRE = 'SQUARE_METRE',
  MU = 'MU',
  HECTARE = 'HECTARE',
  SQUARE_KILOMETRE = 'SQUARE_KILOMETRE',
  JIN = 'JIN',
  KILOGRAM = 'KILOGRAM',
  TONNE = 'TONNE',
}
registerEnumType(ConvertibleUnit, {
  name: 'ConvertibleUnit',
  description: 'Units of area and mass that figures can be converted between.',
  valuesConfig: {
    SQUARE_METRE: { description: 'm².' },
    MU: { description: '亩: a fifteenth of a hectare, 666.67 m².' },
    HECTARE: { description: '10,000 m².' },
    SQUARE_KILOMETRE: { description: 'km²: 100 hectares.' },
    JIN: { description: '斤 (of the market): half a kilogram.' },
    KILOGRAM: { description: 'kg.' },
    TONNE: { description: '1,000 kg.' },
  },
});

export enum Scale {
  ONE = 'ONE',
  THOUSAND = 'THOUSAND',
  TEN_THOUSAND = 'TEN_THOUSAND',
  MILLION = 'MILLION',
  HUNDRED_MILLION = 'HUNDRED_MILLION',
}
registerEnumType(Scale, {
  name: 'Scale',
  description: 'In how many of its unit an amount is counted.',
  valuesConfig: {
    ONE: { description: 'In ones.' },
    THOUSAND: { description: 'In thousands.' },
    TEN_THOUSAND: { description: 'In 万.' },
    MILLION: { description: 'In millions.' },
    HUNDRED_MILLION: { description: 'In 亿.' },
  },
});

/** How many of the smallest unit of its kind a unit is, as a fraction: a mu is no whole number of square metres. */
const sizes: Record<string, { readonly kind: 'AREA' | 'MASS'; readonly of: number; readonly in: number }> = {
  SQUARE_METRE: { kind: 'AREA', of: 1, in: 1 },
  MU: { kind: 'AREA', of: 2000, in: 3 },
  HECTARE: { kind: 'AREA', of: 10_000, in: 1 },
  SQUARE_KILOMETRE: { kind: 'AREA', of: 1_000_000, in: 1 },
  JIN: { kind: 'MASS', of: 1, in: 2 },
  KILOGRAM: { kind: 'MASS', of: 1, in: 1 },
  TONNE: { kind: 'MASS', of: 1000, in: 1 },
};

const scales: Record<Scale, number> = {
  ONE: 1,
  THOUSAND: 1e3,
  TEN_THOUSAND: 1e4,
  MILLION: 1e6,
  HUNDRED_MILLION: 1e8,
};

/** More than any figure needs, so that what comes out exactly stays exact; what does not is rounded. */
const precision = 60;
const Exact = Decimal.clone({ precision });
export const significantDigits = 12;

/** The amount in another unit and scale; null without an amount, and where the one unit is of another kind than the other. */
export function amountIn(
  amount: unknown,
  unit: unknown,
  target: ConvertibleUnit | null,
  scale: Scale,
): string | null {
  if (typeof amount !== 'string') return null;
  const found = target === null || target === unit ? new Exact(amount) : inUnit(amount, String(unit), target);
  return found && found.dividedBy(scales[scale]).toFixed();
}

function inUnit(amount: string, unit: string, target: string): Decimal | null {
  const [from, to] = [sizes[unit], sizes[target]];
  if (!from || !to || from.kind !== to.kind) return null;
  const quotient = new Exact(amount).times(from.of).times(to.in).dividedBy(to.of).dividedBy(from.in);
  return quotient.precision() < precision ? quotient : quotient.toSignificantDigits(significantDigits);
}
