import { vocabulary } from './vocabulary.js';

/** Names that our files write for several relationship types. */
export const { unions } = vocabulary;

/** Puts the relationship types in the place of the names for several: `[:Linked]` becomes `[:ASSESSED|RUNS]`. */
export function withTypes(cypher: string): string {
  return Object.entries(unions).reduce(
    (text, [name, types]) => text.replaceAll(`:${name}]`, `:${types.join('|')}]`),
    cypher,
  );
}
