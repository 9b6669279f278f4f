import { badUserInput } from '../failures.js';
import type { Walk } from './walk.js';

/**
 * How many conditions a root field may have inside of others, and how deep these may stand inside one another. The
 * database plans each on its own, which takes a tenth of a second where it leads to other things.
 */
export const maximumConditions = 30;
export const maximumFilterDepth = 10;

/** Counts a condition inside of another. */
export function countCondition(walk: Walk): void {
  walk.combined += 1;
  if (walk.combined > maximumConditions)
    throw badUserInput(
      `Expected at most ${maximumConditions} conditions inside of others (and, or, not, some, none, all …), got more. Ask for less at once, or in several requests.`,
    );
}

/** Refuses a range in which nothing can lie. */
export function checkRange(name: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const { gte, lte } = value as { gte?: number | null; lte?: number | null };
  if (gte == null || lte == null || gte <= lte) return;
  throw badUserInput(`${name}: expected gte to be lte or less, got gte ${gte} and lte ${lte}.`);
}
