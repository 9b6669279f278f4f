import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds of work without a break, after which others come first. */
const long = 4;

/**
 * Does a part of the work on an answer; if that took long, others have their turn before it goes on. Reading, shaping and
 * writing half a megabyte in one go would hold up everybody for as long as all of it takes.
 */
export async function inTurns<Result>(work: () => Result): Promise<Result> {
  const start = performance.now();
  const result = work();
  if (performance.now() - start >= long) await nextTurn();
  return result;
}
