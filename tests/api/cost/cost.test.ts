import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { checkCost, costOf } from '../../../src/api/cost/cost.js';
import { unmeasured, type Sizes } from '../../../src/api/cost/sizes.js';
import { defaultLimits } from '../../../src/api/limits.js';
import { buildSchema } from '../../../src/api/schema.js';

const schema = buildSchema(() => null);
const cost = (text: string, variables = {}, sizes: Sizes = unmeasured) =>
  costOf(schema, { query: parse(text), operationName: undefined, variables }, sizes).requested;

describe('the cost of a query', () => {
  const costs: [title: string, query: string, cost: number][] = [
    ['is nothing for what needs no node', '{ __typename }', 0],
    [
      'is one for a hop to one node, and one for what is said of it',
      '{ node(id: "town/taiping") { id } }',
      1 + 1,
    ],
    ['is a page, and one for the list', '{ towns(first: 7) { nodes { id name form } } }', 8],
    ['takes last for the size as well as first', '{ towns(last: 7) { nodes { id } } }', 8],
    ['takes twenty where no size is given', '{ towns { nodes { id } } }', 21],
    ['takes null for no size', '{ towns(first: null, last: null) { nodes { id } } }', 21],
    ['is no less for a size that is going to be refused', '{ towns(first: -5) { nodes { id } } }', 2],
    ['is that of the largest page for any size beyond', '{ towns(first: 2147483647) { nodes { id } } }', 101],
    [
      'multiplies along the way down',
      '{ towns(first: 2) { nodes { villages(first: 3) { nodes { town { id } } } } } }',
      1 + 2 * (1 + 1 + 3 * (1 + 1)),
    ],
    [
      'counts a plain list as five',
      '{ towns(first: 2) { nodes { names { text } } } }',
      1 + 2 * (1 + (1 + 5)),
    ],
    [
      'adds up what stands beside each other',
      '{ towns(first: 2) { nodes { id } } villages(first: 3) { nodes { id } } }',
      7,
    ],
    [
      'takes a neighbourhood for as large as it can be',
      '{ neighbourhood(id: "town/taiping", depth: 2, first: 10) { centre { id } } }',
      1 + 2 + Math.ceil((1 + 10 + 100) / 5) * (1 + 1),
    ],
    [
      'takes a way for as long as it may be, and several for as many',
      '{ path(from: "a/b", to: "a/c", maxHops: 4) { length } paths(from: "a/b", to: "a/c", first: 2) { length } }',
      1 + 3 + 1 + (1 + 2 + 3),
    ],
    [
      'takes what is common for as many ties as there can be',
      '{ common(ids: ["a/b", "a/c", "a/d"], first: 5) { entity { id } } }',
      1 + 4 + 5 * (1 + 1),
    ],
    [
      'takes five for each name that is to be resolved',
      '{ resolve(names: ["a", "b", "c"]) { entity { id name } score reason } }',
      1 + 4 + 3 * (1 + 5 * (1 + 1)),
    ],
    [
      'is the same for nodes and edges',
      '{ towns(first: 2) { edges { node { district { id } } } } }',
      1 + 2 * (1 + 1),
    ],
  ];
  test.each(costs)('%s', (_title, query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  test('is that of the values that variables have', () => {
    const query = 'query ($first: Int = 9) { towns(first: $first) { nodes { id } } }';
    expect([cost(query), cost(query, { first: 3 })]).toEqual([10, 4]);
  });

  test('leaves a thousand names to resolve within the limit, and what they may mean, but not all about it', () => {
    const names = Array.from({ length: 1_000 }, () => 'x');
    const ofNames = (wanted: string): number =>
      cost(`query ($names: [String!]!) { resolve(names: $names) { ${wanted} } }`, { names });
    expect(ofNames('entity { id name } name { text } score reason')).toBe(1 + 1_001 + 16_000);
    expect(ofNames('entity { id name names { text } }')).toBeLessThan(defaultLimits.cost);
    expect(ofNames('entity { statements(first: 100) { nodes { id } } }')).toBeGreaterThan(defaultLimits.cost);
  });

  test('leaves a hundred rows with two plain lists inside far within the limit', () => {
    expect(cost('{ villages(first: 100) { nodes { names { text } within { id } } } }')).toBeLessThan(
      defaultLimits.cost / 100,
    );
  });
});

describe('fragments that multiply', () => {
  const partsOf = (levels: number): string => {
    const fragments = Array.from(
      { length: levels },
      (_, at) => `fragment F${at} on Place { a: partOf { ...F${at + 1} } b: partOf { ...F${at + 1} } }`,
    );
    return `{ towns(first: 1) { nodes { ...F0 } } } ${fragments.join(' ')} fragment F${levels} on Place { id }`;
  };

  test('cost what they come to', () => {
    expect(cost(partsOf(3))).toBe(1 + 1 * (1 + 2 + 4 + 8));
  });

  test('beyond all measure are refused before they are counted', () => {
    expect(() => cost(partsOf(28))).toThrow('more than 10000 things once its fragments stand');
  });
});

describe('a null that a variable with a default sends where none may be', () => {
  test('is left to be told in its place', () => {
    const query = 'query ($depth: Int = 2) { neighbourhood(id: "a/b", depth: $depth) { centre { id } } }';
    expect(cost(query, { depth: null })).toBe(0);
  });
});

describe('once the graph is measured', () => {
  const sizes = new Map([
    ['query/towns', 4],
    ['Town town/villages', 7],
    ['Town entity/names', 3],
    ['measure/figuresOfSubject', 30],
  ]);
  const known = (text: string): number => cost(text, {}, sizes);

  test('a page is no longer than its list', () => {
    expect(known('{ towns(first: 100) { nodes { id } } }')).toBe(1 + 4);
    expect(known('{ towns(first: 3) { nodes { villages { nodes { id } } } } }')).toBe(1 + 3 * (1 + 1 + 7));
  });

  test('a plain list is as long as the longest', () => {
    expect(known('{ towns(first: 1) { nodes { names { text } } } }')).toBe(1 + 1 * (1 + 1 + 3));
  });

  test('a list that cannot be measured is no longer than another one that can', () => {
    expect(known('{ series(metric: "metric/a", subject: "town/b") { id } }')).toBe(1 + 2 + 30);
  });
});

describe('a limit of cost', () => {
  const dear = `{ towns { nodes { a: name b: villages(first: 100) { nodes { ...Statements } } } } villages { totalCount } }
    fragment Statements on Village { names { text } statements(first: 100) { nodes { id } } }`;
  const asked = { query: parse(dear), operationName: undefined, variables: {} };
  const { requested } = costOf(schema, asked, unmeasured);

  test('allows what reaches it', () => {
    expect(() => checkCost(costOf(schema, asked, unmeasured), requested)).not.toThrow();
  });

  test('refuses what goes beyond, with both figures, where most of it lies and what to do', () => {
    expect(() => checkCost(costOf(schema, asked, unmeasured), requested - 1)).toThrow(
      `The query may cost ${requested}; at most ${requested - 1} is allowed. Most of it is towns.nodes.b.nodes.statements.nodes: ask for smaller pages or fewer levels there, or send several requests.`,
    );
  });
});
