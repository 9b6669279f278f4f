import { startContestant, type Conditions, type Name } from './contestants.js';
import { quantile } from './measure.js';
import type { Operation } from './operations.js';

/** Milliseconds from the start of its process to its first whole answer: the middle one of three. */
export async function coldStart(name: Name, conditions: Conditions, operation: Operation): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 3; at += 1) {
    const begun = performance.now();
    const contestant = await startContestant(name, conditions);
    await contestant.answer(operation);
    times.push(performance.now() - begun);
    await contestant.stop();
  }
  return quantile(times, 0.5);
}
