import { isThere } from './fragment.js';
import { vocabulary } from './vocabulary.js';

/** Conditions by which rows can be looked up, those that lead to few first. */
export const { lookups } = vocabulary;

/**
 * The path of the fragment `cypher/<type>/lookup/<condition>.cypher` that leads to the rows that meet a condition, for
 * the first of these types that has one, down to the type that has the condition; null if they cannot be looked up. Of
 * `evidence.section` it is the condition `evidence` that is meant, where it tells a section.
 */
export function lookupOf(types: readonly string[], condition: string): string | null {
  const [name = ''] = condition.split('.');
  const conditioned = types.findIndex((one) => isThere(`${one}/where/${name}`));
  const paths = types.slice(0, conditioned + 1).map((one) => `${one}/lookup/${condition}`);
  return paths.find(isThere) ?? null;
}
