import { Decimal } from 'decimal.js';
import type { ReportFacts } from './format/files.js';
import type { Report } from './problem.js';

type Observation = ReportFacts['observations'][number];

/** The amount of a figure is the number that is printed, whatever its sign. */
export function checkPrinted({ observations }: ReportFacts, report: Report): void {
  observations.forEach((observation, at) => {
    const { text, amount } = observation;
    const printed = printedNumber(observation);
    if (printed === null || amount === null || printed.equals(new Decimal(amount).abs())) return;
    const message = `amount: expected ${printed.toFixed()}, as ${JSON.stringify(text)} is printed; got ${amount}`;
    report('observations', [at, 'amount'], message);
  });
}

const multipliers: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  万: 1e4,
  亿: 1e8,
};

const plainNumber = new RegExp(
  String.raw`^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(${Object.keys(multipliers).join('|')})?\s*%?$`,
  'i',
);

/** The number that digits say; null for words, and where an editor reads the digits as others. */
function printedNumber({ text, origin }: Observation): Decimal | null {
  if (origin === 'EDITOR') return null;
  const found = plainNumber.exec(text.normalize('NFKC').trim());
  if (!found) return null;
  const [, digits = '', decimals = '', multiplier = ''] = found;
  return new Decimal(digits.replaceAll(',', '') + decimals).times(multipliers[multiplier.toLowerCase()] ?? 1);
}
