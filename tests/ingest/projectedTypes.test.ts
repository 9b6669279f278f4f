import { expect, test } from 'vitest';
import { statement } from '../../src/graph/statement.js';
import { predicates } from '../../src/ingest/format/predicates.js';

test.each(['project/relations', 'invariants/relationsHaveTheirEdge'])(
  '%s looks for the edges of every predicate',
  (path) => {
    const text = statement(path).replaceAll(/\s/g, '');
    const types = /\[(?:known|edge):([A-Z_|]+)\]/.exec(text)?.[1];
    expect(types?.split('|').sort()).toEqual([...predicates, 'RECEIVED'].sort());
  },
);
