import { parse } from 'graphql';
import { expect, test } from 'vitest';
import type { Context } from '../../../src/api/context.js';
import { KnownOperations } from '../../../src/api/execution/knownOperations.js';

const query = 'query Numbers { number }';

/** What Apollo tells of an answer, as far as it matters here. */
interface Answered {
  readonly source?: string;
  readonly operationName?: string;
  readonly asker?: string;
  readonly errors?: readonly unknown[];
}

async function after(
  { source = query, operationName, asker = 'CLIENT', errors }: Answered = {},
  known = new KnownOperations(),
) {
  const listener = await known.learning().requestDidStart?.({} as never);
  const contextValue = { asker, record: { operation: { name: 'Numbers', hash: 'abc' } } };
  const told = { source, document: parse(query), request: { operationName }, contextValue, errors };
  await listener?.willSendResponse?.(told as never as { contextValue: Context } as never);
  return known;
}

test('an operation that was answered is known by its text, and comes with the variables of the request', async () => {
  const known = await after();
  const told = { name: 'Numbers', hash: 'abc' };
  expect(known.find({ query })).toMatchObject({ variables: {}, told });
  expect(known.find({ query, variables: { a: 1 }, extensions: {} })).toMatchObject({ variables: { a: 1 } });
  expect(known.find({ query, variables: null, operationName: null, extensions: null })).toMatchObject({
    variables: {},
  });
});

test('the operation that is meant of several is known by its name', async () => {
  const known = await after({ operationName: 'Numbers' });
  expect(known.find({ query, operationName: 'Numbers' })).not.toBeNull();
  expect(known.find({ query, operationName: 'Others' })).toBeNull();
  expect(known.find({ query })).toBeNull();
});

test('of long texts only those are known that came last', async () => {
  const known = new KnownOperations();
  const long = (at: number) => `${query} # ${'a'.repeat(19_000)} ${at}`;
  for (let at = 0; at < 60; at += 1) await after({ source: long(at) }, known);
  expect(known.find({ query: long(0) })).toBeNull();
  expect(known.find({ query: long(59) })).not.toBeNull();
});

const unlearned: [string, Answered][] = [
  ['was answered with an error', { errors: [{}] }],
  ['the service asked itself', { asker: 'SERVICE' }],
  ['has no text', { source: '' }],
  ['is very long', { source: `${query}${' '.repeat(20_001)}` }],
];

test.each(unlearned)('what %s is not known', async (_title, answered) => {
  const known = await after(answered);
  expect(known.find({ query: answered.source ?? query })).toBeNull();
});

const others: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a list of questions', [{ query }]],
  ['a text', query],
  ['a text that is a number', { query: 7 }],
  ['another text', { query: `${query} ` }],
  ['variables as a list', { query, variables: [] }],
  ['variables as a text', { query, variables: '{}' }],
  ['a name that is none', { query, operationName: 7 }],
  ['an empty name', { query, operationName: '' }],
  ['a name that is the beginning of the text', { query: query.slice(6), operationName: query.slice(0, 5) }],
  ['extensions as a text', { query, extensions: 'none' }],
  ['the hash of a text', { query, extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } }],
];

test.each(others)('%s is left to Apollo', async (_title, body) => {
  const known = await after();
  expect(known.find(body)).toBeNull();
});
