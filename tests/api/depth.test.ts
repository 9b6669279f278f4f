import { getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { checkDepth, depthOf, fragmentsOf } from '../../src/api/depth.js';

function depth(source: string): number {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('Expected an operation.');
  return depthOf(operation, fragmentsOf(document));
}

describe('the depth of a query', () => {
  const depths: [title: string, source: string, depth: number][] = [
    ['is one for a single field', '{ about }', 1],
    ['is that of its deepest branch', '{ a { b } c { d { e } } f }', 3],
    ['does not grow by inline fragments', '{ a { ... on A { ... { b } } } }', 2],
    [
      'goes on inside named fragments',
      'query { a { ...F } } fragment F on A { b { ...G } } fragment G on B { c }',
      3,
    ],
    [
      'is measured from where a fragment stands',
      'query { ...F a { b { ...F } } } fragment F on A { c { d } }',
      4,
    ],
    [
      'stops at introspection, which never reaches the database',
      '{ __schema { types { fields { type { ofType { name } } } } } }',
      1,
    ],
  ];
  test.each(depths)('%s', (_title, source, expected) => {
    expect(depth(source)).toBe(expected);
  });

  test('is found in no time where fragments double at every level', () => {
    const levels = Array.from(
      { length: 30 },
      (_, at) => `fragment F${at} on A { a { ...F${at + 1} } b { ...F${at + 1} } }`,
    );
    const began = performance.now();
    expect(depth(`{ ...F0 } ${levels.join(' ')} fragment F30 on A { c }`)).toBe(31);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe('a limit of depth', () => {
  test('allows what reaches it', () => {
    expect(() => checkDepth(32, 32)).not.toThrow();
  });

  test('refuses what goes beyond, with both figures', () => {
    expect(() => checkDepth(33, 32)).toThrow('The query is 33 fields deep; at most 32 are allowed.');
  });
});
