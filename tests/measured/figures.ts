import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The value below which this share of the numbers lies. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** How many times there is each of them; 0 is the status of a connection that ended without an answer. */
export function counted(statuses: readonly number[]): Record<string, number> {
  const distinct = [...new Set(statuses)];
  return Object.fromEntries(distinct.map((one) => [one, statuses.filter((each) => each === one).length]));
}

export const rounded = (number: number): number => Number(number.toPrecision(3));

/** Writes down what was measured, for docs/reliability.md, and shows it. */
export function writeFigures(name: string, figures: Readonly<Record<string, unknown>>): void {
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify({ measured: new Date().toISOString().slice(0, 10), ...figures }, null, 2);
  writeFileSync(join(folder, `${name}.json`), `${text}\n`);
  console.log(text);
}
