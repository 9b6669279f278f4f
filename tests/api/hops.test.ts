import { getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { fragmentsOf } from '../../src/api/depth.js';
import { checkHops, hopsOf } from '../../src/api/hops.js';
import { defaultLimits } from '../../src/api/limits.js';
import { schema } from '../support/schemaFields.js';

function hops(query: string): number {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('Expected one operation.');
  return hopsOf(schema, operation, fragmentsOf(document));
}

describe('a query leads on as often as its fields do', () => {
  const counts: [title: string, query: string, hops: number][] = [
    ['a list', '{ villages { nodes { id name } totalCount } }', 1],
    ['whatever the size of its page', '{ villages(first: 100) { edges { node { id } } } }', 1],
    [
      'the parts of a value do not',
      '{ observations { nodes { quantity { unit { code } } period { edtf } } } }',
      1,
    ],
    ['a list in a list', '{ towns { nodes { villages { nodes { town { id } } } } } }', 3],
    [
      'the same field twice under two names',
      '{ a: towns { nodes { names { text } } } b: towns { totalCount } }',
      3,
    ],
    [
      'what one of several types has',
      '{ entities { nodes { ... on Town { villages { totalCount } } ... on Law { publishers { id } } } } }',
      3,
    ],
    [
      'a fragment counts wherever it stands',
      '{ a: towns { ...T } b: towns { ...T } } fragment T on TownConnection { nodes { names { text } } }',
      4,
    ],
    ['what is said of the schema does not', '{ __schema { types { name fields { name } } } __typename }', 0],
  ];
  test.each(counts)('%s', (_title, query, expected) => {
    expect(hops(query)).toBe(expected);
  });

  test('fragments in fragments are counted without following each of them', () => {
    const parts = Array.from({ length: 60 }, (_, at) =>
      at === 0
        ? 'fragment F0 on Town { id partOf { id } }'
        : `fragment F${at} on Town { a${at}: district { id } ...F${at - 1} ...F${at - 1} }`,
    );
    expect(hops(`{ towns { nodes { ...F59 } } } ${parts.join(' ')}`)).toBeGreaterThan(2 ** 59);
  });
});

test('as many as are allowed may be asked for, one more is told how many there are and what to do', () => {
  expect(() => checkHops(defaultLimits.hops, defaultLimits.hops)).not.toThrow();
  expect(() => checkHops(201, 200)).toThrow(
    'The query leads from things to others in 201 places; at most 200 are allowed. Ask for fewer at once, or send several requests.',
  );
});
