import pidusage from 'pidusage';
import type { Contestant } from './contestants.js';
import type { Operation } from './operations.js';

/** How long a contestant took, and how much it got done. */
export interface Measured {
  /** Milliseconds of each request, one at a time. */
  readonly alone: readonly number[];
  /** Requests answered a second, sixteen at a time. */
  readonly throughput: number;
  /** How many were not answered meanwhile: a service may say that it has too much to do. */
  readonly refused: number;
  /** Milliseconds of processor time that a request took meanwhile: of the contestant's process, and of Neo4j's. */
  readonly cpu: { readonly service: number; readonly database: number };
}

const atOnce = 16;

/** One round: requests one after the other for so many milliseconds, then sixteen at a time for as many. */
export async function measure(
  { answer, pid }: Contestant,
  operation: Operation,
  { milliseconds, database }: { readonly milliseconds: number; readonly database: number },
): Promise<Measured> {
  const work = (): Promise<unknown> => answer(operation);
  const alone = await timesUntil(performance.now() + milliseconds, work);
  let refused = 0;
  const triedWork = (): Promise<unknown> =>
    work().catch(() => {
      refused += 1;
    });
  const before = await spentBy(pid, database);
  const start = performance.now();
  const lanes = Array.from({ length: atOnce }, () => timesUntil(start + milliseconds, triedWork));
  const done = (await Promise.all(lanes)).flat().length - refused;
  const took = performance.now() - start;
  const after = await spentBy(pid, database);
  return {
    alone,
    throughput: (1000 * done) / took,
    refused,
    cpu: {
      service: (after.service - before.service) / done,
      database: (after.database - before.database) / done,
    },
  };
}

/** The middle of the milliseconds that one client waits for an answer where one that was made before will do. */
export async function keptP50(
  { again }: Contestant,
  operation: Operation,
  milliseconds: number,
): Promise<number> {
  for (let time = 0; time < 3; time += 1) await again(operation);
  return quantile(await timesUntil(performance.now() + milliseconds, () => again(operation)), 0.5);
}

/** Milliseconds of processor time that two processes have had so far. */
async function spentBy(service: number, database: number): Promise<Measured['cpu']> {
  const used = await pidusage([service, database]);
  return { service: used[service]?.ctime ?? NaN, database: used[database]?.ctime ?? NaN };
}

/** Does the work again and again until then; the milliseconds that each time took. */
export async function timesUntil(end: number, work: () => Promise<unknown>): Promise<number[]> {
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
