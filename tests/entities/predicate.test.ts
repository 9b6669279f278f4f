import { expect, test } from 'vitest';
import { Predicate } from '../../src/entities/predicate.js';
import { predicates } from '../../src/ingest/format/predicates.js';

test('the API names every predicate that a report may use, and no other', () => {
  expect(Object.keys(Predicate).sort()).toEqual([...predicates].sort());
});
