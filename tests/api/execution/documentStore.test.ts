import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { documentStore } from '../../../src/api/execution/documentStore.js';

const document = parse('{ towns { totalCount } }');

test('a document is found again until it is taken out', async () => {
  const store = documentStore();
  await store.set('a', document);
  expect(await store.get('a')).toBe(document);
  expect(await store.get('b')).toBeUndefined();
  await store.delete('a');
  expect(await store.get('a')).toBeUndefined();
});

test('the three hundred that were asked for last are kept', async () => {
  const store = documentStore();
  for (let at = 0; at < 301; at += 1) await store.set(`${at}`, document);
  expect(await store.get('0')).toBeUndefined();
  expect(await store.get('1')).toBe(document);
});

test('long documents take the place of many', async () => {
  const store = documentStore();
  const long = parse(`{ towns { totalCount } } # ${'a'.repeat(90_000)}`);
  for (let at = 0; at < 12; at += 1) await store.set(`${at}`, long);
  expect(await store.get('0')).toBeUndefined();
  expect(await store.get('11')).toBe(long);
});
