import { execute, GraphQLError, GraphQLScalarType, parse, validate } from 'graphql';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { expect, test } from 'vitest';
import type { Context } from '../../../src/api/context.js';
import { answer } from '../../../src/api/execution/gateway.js';
import { openMemory } from '../../../src/api/execution/memory.js';

const even = new GraphQLScalarType({
  name: 'Even',
  serialize: (value) => {
    if (typeof value !== 'number' || value % 2 !== 0) throw new GraphQLError(`${String(value)} is not even.`);
    return value;
  },
});

const schema = makeExecutableSchema({
  typeDefs: `
    scalar Even
    enum Colour { RED GREEN }
    input Size { width: Int = 2, height: Int! }
    interface Thing { id: ID!, next: Thing }
    type Stone implements Thing { id: ID!, next: Thing, colour: Colour, weight(unit: String = "kg", size: Size): String }
    type Tree implements Thing { id: ID!, next: Thing, height: Even!, leaves: [[Int!]] }
    union Found = Stone | Tree
    type Query {
      thing(id: ID!): Thing, found: [Found!]!, must: Tree!, things: [Thing], number: Int, later: Tree, slow: Stone,
      failing: Tree, inside: Stone
    }`,
  resolvers: {
    Even: even,
    Colour: { RED: 1, GREEN: 2 },
    Stone: {
      weight: (_stone: unknown, values: unknown) => JSON.stringify(values),
      colour: (stone: { colour: unknown }) => {
        if (stone.colour instanceof Error) throw stone.colour;
        return stone.colour;
      },
    },
    Query: {
      thing: (_: unknown, { id }: { id: string }) => things[id],
      found: () => Promise.resolve(Object.values(things)),
      must: () => null,
      things: () => [things.stone, null, things.broken],
      number: () => 7,
      later: () => ({ __typename: 'Tree', id: 'later', height: Promise.resolve(4) }),
      slow: () => Promise.resolve(things.stone),
      failing: () => Promise.reject(new Error('It is not there.')),
      inside: () => ({ __typename: 'Stone', id: 'inside', colour: new Error('It has no colour.') }),
    },
  },
  resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
});

const tree = { __typename: 'Tree', id: 'tree', height: 4, leaves: [[1, 2], null, []], next: null };
const things: Record<string, unknown> = {
  tree,
  stone: { __typename: 'Stone', id: 'stone', colour: 2, next: tree },
  broken: { __typename: 'Tree', id: 'broken', height: 3 },
};

const memory = openMemory(schema, Infinity);

interface Case {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

async function both({ query, variables = {}, operationName }: Case) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const context = { cost: { requested: 0, actual: 0 } } as unknown as Context;
  const ours = await answer(schema, memory, { document, operationName, variables }, context);
  const theirs = await execute({
    schema,
    document,
    operationName,
    variableValues: variables,
    contextValue: context,
  });
  return { ours: JSON.stringify(ours), theirs: JSON.stringify(theirs) };
}

const cases: Record<string, Case> = {
  'an object with its fields in the order asked': {
    query: '{ thing(id: "stone") { next { id } id } number }',
  },
  'nothing where there may be nothing': { query: '{ thing(id: "none") { id } }' },
  'aliases and names of types, also of the root': {
    query: '{ a: thing(id: "tree") { b: id __typename c: __typename } d: __typename }',
  },
  'fields of one interface in several fragments': {
    query: `{ found { ... on Tree { id height } ...stone __typename } things { id } }
      fragment stone on Stone { id colour next { ... on Tree { leaves } } }`,
  },
  'what is skipped and included by variables': {
    query:
      'query ($yes: Boolean!, $no: Boolean = false) { number @skip(if: $yes) slow @include(if: $yes) { id @include(if: $no) colour } }',
    variables: { yes: true },
  },
  'arguments with defaults, variables and objects of them': {
    query:
      'query ($size: Size, $unit: String) { slow { a: weight b: weight(unit: $unit) c: weight(size: $size) d: weight(unit: null, size: { height: 1 }) } }',
    variables: { size: { height: 3 } },
  },
  'a nothing where something must be': { query: '{ must { id } number }' },
  'a nothing deep in a list': { query: '{ things { id ... on Tree { height } } number }' },
  'a value that its scalar cannot tell': { query: '{ thing(id: "broken") { ... on Tree { height } } }' },
  'a field that fails at the root': { query: '{ failing { id } number }' },
  'a field that fails inside': { query: '{ inside { id colour } number }' },
  'a promise below the root': { query: '{ later { id height } }' },
  'questions about the schema beside others': { query: '{ __type(name: "Tree") { name } number }' },
  'variables that do not fit': { query: 'query ($id: ID!) { thing(id: $id) { id } }', variables: { id: [] } },
  'one operation of several': {
    query: 'query A { number } query B { slow { id } }',
    operationName: 'B',
  },
  'several operations and none named': { query: 'query A { number } query B { slow { id } }' },
  'a name that JavaScript keeps for itself': { query: '{ __proto__: number, constructor: number }' },
  'the same name deeper': { query: '{ slow { __proto__: id, toString: id } }' },
  'the same field twice with different selections': { query: '{ slow { id } slow { next { id } } }' },
  'lists in lists': { query: '{ thing(id: "tree") { ... on Tree { leaves } } }' },
};

test.each(Object.entries(cases))('an answer is that of graphql-js: %s', async (_title, one) => {
  const { ours, theirs } = await both(one);
  expect(ours).toBe(theirs);
});

test('what is asked again is answered anew', async () => {
  const query = '{ thing(id: "changing") { id } }';
  const document = parse(query);
  const ask = async (): Promise<unknown> => {
    const context = { cost: { requested: 0, actual: 0 } } as unknown as Context;
    const { data } = await answer(
      schema,
      memory,
      { document, operationName: undefined, variables: {} },
      context,
    );
    return JSON.parse(JSON.stringify(data));
  };
  expect(await ask()).toEqual({ thing: null });
  things.changing = tree;
  expect(await ask()).toEqual({ thing: { id: 'tree' } });
});
