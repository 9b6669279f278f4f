import { isThere } from './fragment.js';
import { vocabulary } from './vocabulary.js';

/** Conditions by which rows can be looked up, those that lead to few first. */
export const { lookups } = vocabulary;

/**
 * The path of the fragment `cypher/<type>/lookup/<condition>.cypher` that leads to the rows that meet a condition, for
 * the first of these types that has the condition; null if they cannot be looked up. Of `evidence.section` it is the
 * condition `evidence` that is meant, where it tells a section.
 */
export function lookupOf(types: readonly string[], condition: string): string | null {
  const [name = ''] = condition.split('.');
  const type = types.find((one) => isThere(`${one}/where/${name}`));
  const path = `${String(type)}/lookup/${condition}`;
  return type !== undefined && isThere(path) ? path : null;
}
