import type { Contestant } from './contestants.js';
import type { Operation } from './operations.js';

/** How long a contestant took, and how much it got done. */
export interface Measured {
  /** Milliseconds of each request, one at a time. */
  readonly alone: readonly number[];
  /** Requests a second, sixteen at a time. */
  readonly throughput: number;
}

const atOnce = 16;

/** One round: requests one after the other for so many milliseconds, then sixteen at a time for as many. */
export async function measure(
  { answer }: Contestant,
  operation: Operation,
  milliseconds: number,
): Promise<Measured> {
  const alone = await timesUntil(performance.now() + milliseconds, () => answer(operation));
  const start = performance.now();
  const lanes = Array.from({ length: atOnce }, () =>
    timesUntil(start + milliseconds, () => answer(operation)),
  );
  const done = (await Promise.all(lanes)).flat().length;
  return { alone, throughput: (1000 * done) / (performance.now() - start) };
}

async function timesUntil(end: number, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  while (performance.now() < end) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times;
}

/** The value below which this share of them lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
