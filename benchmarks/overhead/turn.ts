import { readdir, readFile } from 'node:fs/promises';
import type { Operation } from '../speed/operations.js';
import type { Variant } from './variants.js';

/** What a variant needed in one turn at an operation. */
export interface Turn {
  readonly round: number;
  readonly variant: string;
  readonly operation: string;
  /** Milliseconds of processor time a request took: of the service, and of Neo4j. */
  readonly service: number;
  readonly database: number;
  /** Milliseconds from the request to its answer, the middle one. */
  readonly p50: number;
  /** What the operation came to, as the service says. */
  readonly cost: number;
}

const atOnce = 4;

/** A fixed number of requests, four at a time: processor time says what they took, however busy the machine is otherwise. */
export async function turn(
  { name, pid, post }: Variant,
  { name: operation, query, variables }: Operation,
  { requests, database }: { readonly requests: number; readonly database: number },
): Promise<Omit<Turn, 'round'>> {
  const times: number[] = [];
  let [left, last] = [requests, ''];
  const lane = async (): Promise<void> => {
    while ((left -= 1) >= 0) {
      const start = performance.now();
      last = await post({ query, variables });
      times.push(performance.now() - start);
    }
  };
  const before = await spent(pid, database);
  await Promise.all(Array.from({ length: atOnce }, lane));
  const after = await spent(pid, database);
  const { data, extensions } = JSON.parse(last) as {
    data?: unknown;
    extensions?: { cost: { actual: number } };
  };
  if (!data) throw new Error(`${name} does not answer ${operation}: ${last.slice(0, 500)}`);
  return {
    variant: name,
    operation,
    service: (after.service - before.service) / requests,
    database: (after.database - before.database) / requests,
    p50: middle(times),
    cost: extensions?.cost.actual ?? NaN,
  };
}

/** Milliseconds of processor time that two processes have had so far, all their threads together, as finely as Linux tells it. */
async function spent(service: number, database: number) {
  return { service: await spentBy(service), database: await spentBy(database) };
}

async function spentBy(process: number): Promise<number> {
  const folder = `/proc/${process}/task`;
  const threads = await readdir(folder);
  const times = await Promise.all(
    threads.map((thread) =>
      readFile(`${folder}/${thread}/schedstat`, 'utf8').then(
        (told) => Number(told.split(' ')[0]) / 1e6,
        () => 0,
      ),
    ),
  );
  return times.reduce((sum, time) => sum + time, 0);
}

/** The value in the middle. */
export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
