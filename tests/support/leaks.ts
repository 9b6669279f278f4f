import { expect } from 'vitest';
import type { Answer } from './service.js';

/** What no answer may hold: a stack, a file, Cypher, the words of the driver or of a library. */
export const internal =
  /\bat .+\(.+:\d+:\d+\)|stacktrace|node_modules|\/src\/|\/dist\/|\bMATCH\b|\bRETURN\b|\bCOLLECT\b|neo4j|Neo\.Client|\bbolt\b|cypher|lucene|TypeError|RangeError/i;

/** An error has what a client needs and nothing else, and none of it is internal. */
export function expectNothingInternal({ errors = [] }: Pick<Answer, 'errors'>): void {
  for (const error of errors) {
    expect(['message', 'locations', 'path', 'extensions']).toEqual(
      expect.arrayContaining(Object.keys(error)),
    );
    expect(Object.keys(error.extensions)).toEqual(['code']);
    expect(error.message).not.toMatch(internal);
  }
}
