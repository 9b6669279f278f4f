import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const ask = (query: string, variables: object = {}) =>
  service.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { accept: 'text/csv' },
    payload: { query, variables },
  });
const rowsOf = async (query: string, variables?: object) => {
  const { body, headers, statusCode } = await ask(query, variables);
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  return parse<Record<string, string>>(body, { bom: true, columns: true });
};

describe('a query for a list, asked for as text/csv', () => {
  test('is answered with all of its rows, beyond the first page', async () => {
    const { data } = await service.ask('{ relations { totalCount } }');
    const { totalCount } = (data as { relations: { totalCount: number } }).relations;
    expect(totalCount).toBeGreaterThan(100);
    const rows = await rowsOf('{ relations { nodes { id predicate subject { id } } } }');
    expect(rows).toHaveLength(totalCount);
    expect(Object.keys(rows[0] ?? {})).toEqual(['id', 'predicate', 'subject_id']);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(totalCount);
  });

  test('keeps its filter, order, names and variables', async () => {
    const query =
      'query ($unit: String) { figures: observations(unit: $unit, orderBy: { field: VALUE, direction: DESC }) { edges { node { ...Figure } } } } fragment Figure on Observation { metric { what: name } quantity { value } }';
    const rows = await rowsOf(query, { unit: 'PERCENT' });
    const values = rows.map(({ quantity_value }) => Number(quantity_value));
    expect(Object.keys(rows[0] ?? {})).toEqual(['metric_what', 'quantity_value']);
    expect(values.length).toBeGreaterThan(3);
    expect(values.filter((value) => value > 0)).toEqual(
      values.filter((value) => value > 0).sort((a, b) => b - a),
    );
  });

  test('is one page where it asks for one', async () => {
    expect(await rowsOf('{ entities(first: 3) { nodes { id } } }')).toHaveLength(3);
    expect(await rowsOf('{ entities(last: 2) { nodes { id } } }')).toHaveLength(2);
  });

  test.each([
    '{ nodes @include(if: $x) { id } }',
    '{ edges @include(if: $x) { node @skip(if: $y) { id } } }',
    '{ edges { cursor node @include(if: $x) { id } } }',
    '{ rows: nodes @include(if: $x) { id } nodes @include(if: $x) { id } }',
  ])('keeps the conditions under which rows are asked for: %s', async (list) => {
    const query = `query ($x: Boolean!, $y: Boolean = false) { towns ${list} }`;
    const used = query.includes('$y)') ? query : query.replace(', $y: Boolean = false', '');
    expect(await rowsOf(used, { x: true })).toHaveLength(4);
    expect(await rowsOf(used, { x: false })).toEqual([]);
  });

  test('may ask beside its rows for what is in no table, with variables of its own', async () => {
    const query =
      'query ($count: Boolean!, $few: Int) { towns { totalCount @include(if: $count) pageInfo @skip(if: $count) { endCursor } nodes { id villages(first: $few) { totalCount } } } }';
    expect(await rowsOf(query, { count: true, few: 1 })).toHaveLength(4);
  });

  test('leaves empty what only some kinds have', async () => {
    const rows = await rowsOf(
      '{ statements { nodes { __typename id ... on AwardGrant { outcome } ... on Observation { quantity { text } } } } }',
    );
    for (const { __typename, outcome, quantity_text } of rows) {
      expect(outcome !== '').toBe(__typename === 'AwardGrant');
      expect(quantity_text !== '').toBe(__typename === 'Observation');
    }
  });

  test('may be a list of one thing, in a fragment and under other names, all pages of it', async () => {
    const list = 'statements { nodes { id __typename } }';
    const asked = (inner: string) => `{ one: node(id: "district/conghua") { ... on Entity { ${inner} } } }`;
    const { data } = await service.ask(asked('statements { totalCount }'));
    const { totalCount } = (data as { one: { statements: { totalCount: number } } }).one.statements;
    const rows = await rowsOf(asked(list));
    expect(totalCount).toBeGreaterThan(20);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(totalCount);
    const spread = `query One($id: ID!) { node(id: $id) { ...Of } } fragment Of on Entity { ${list} }`;
    expect(await rowsOf(spread, { id: 'district/conghua' })).toEqual(rows);
    const deeper =
      '{ node(id: "village/chengjiao-xihe") { ... on Village { town { villages(first: 1) { nodes { ...Name } } } } } } fragment Name on Village { name }';
    expect(await rowsOf(deeper)).toEqual([{ name: 'Xihe Village' }]);
  });

  test('is not there where the thing is not', async () => {
    for (const id of ['town/nowhere', 'village/chengjiao-xihe']) {
      const { statusCode, body } = await ask(
        `{ node(id: "${id}") { ... on Town { villages { nodes { id } } } } }`,
      );
      expect([statusCode, body]).toEqual([404, expect.stringMatching(/There is no node/)]);
    }
  });

  test.each([
    ['text/csv', 'text/csv; charset=utf-8'],
    ['application/json;q=0.5, text/csv', 'text/csv; charset=utf-8'],
    ['application/json, text/csv;q=0.1', 'application/json; charset=utf-8'],
    ['text/csv;q=0, */*', 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
  ])('comes as what the client likes best: %s', async (accept, type) => {
    const { headers } = await service.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { accept },
      payload: { query: '{ towns { nodes { id } } }' },
    });
    expect(headers['content-type']).toBe(type);
  });

  test('is sent again by a client that sent its hash alone', async () => {
    const response = await service.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { accept: 'text/csv' },
      payload: { extensions: { persistedQuery: { version: 1, sha256Hash: 'none' } } },
    });
    expect(response.json()).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
  });

  test('may come in an address, as a spreadsheet asks', async () => {
    const query = encodeURIComponent('{ towns { nodes { id name } } }');
    const { body } = await service.app.inject({
      url: `/graphql?query=${query}`,
      headers: { accept: 'text/csv' },
    });
    expect(parse(body, { bom: true, columns: true })).toHaveLength(4);
  });
});

describe('what has no place in a table is told with what to do', () => {
  const mistakes: [what: string, query: string, message: RegExp][] = [
    [
      'two lists',
      '{ towns { nodes { id } } villages { nodes { id } } }',
      /^A table is one list: expected one field/,
    ],
    [
      'one thing',
      '{ node(id: "town/taiping") { id } }',
      /^A table is made of a list in pages, .* id is none, and leads to none\.$/,
    ],
    [
      'several things with a list each',
      '{ nodes(ids: ["town/taiping"]) { ... on Town { villages { nodes { id } } } } }',
      /^nodes leads to several things/,
    ],
    [
      'what stands beside the list',
      '{ node(id: "town/taiping") { id ... on Town { villages { nodes { id } } } } }',
      /in each place on the way to the list/,
    ],
    ['a count alone', '{ towns { totalCount } }', /ask for nodes of towns\.$/],
    [
      'a list in pages inside of a row',
      '{ towns { nodes { villages { nodes { id } } } } }',
      /^villages\.nodes is a list in pages inside of a row.*totalCount/,
    ],
    [
      'a list inside of a list',
      '{ entities { nodes { names { text flags { kind } } } } }',
      /^names\.flags is a list inside of a list/,
    ],
    [
      'the text of a report',
      '{ statements { nodes { evidence { quote } } } }',
      /^evidence\.quote is the text of a report, which no table holds/,
    ],
    [
      'two columns of one name',
      '{ observations { nodes { subject_id: id subject { id } } } }',
      /give one of them an alias/,
    ],
    [
      'what an edge says',
      '{ search(text: "village") { edges { score node { id } } } }',
      /^edges\.score has no place/,
    ],
    [
      'a field that there is not',
      '{ towns { nodes { mayor } } }',
      /Cannot query field "mayor" on type "Town"/,
    ],
    [
      'a fragment inside of itself',
      '{ towns { nodes { ...A } } } fragment A on Town { id ...A }',
      /Cannot spread fragment "A" within itself/,
    ],
    ['no query at all', '{', /Syntax Error/],
  ];
  test.each(mistakes)('%s', async (_what, query, message) => {
    const response = await ask(query);
    expect(response.statusCode).toBe(400);
    const { errors } = response.json<{ errors: { message: string; extensions: object }[] }>();
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  test('fragments that multiply beyond all measure', async () => {
    const fragments = Array.from(
      { length: 28 },
      (_, at) => `fragment F${at} on Place { a: partOf { ...F${at + 1} } b: partOf { ...F${at + 1} } }`,
    );
    const { statusCode, body } = await ask(
      `{ towns { nodes { ...F0 } } } ${fragments.join(' ')} fragment F28 on Place { id }`,
    );
    expect([statusCode, body]).toEqual([400, expect.stringContaining('QUERY_TOO_COMPLEX')]);
  });

  test('too much in one query', async () => {
    const { statusCode, body } = await ask(`{ towns { nodes { ${'id '.repeat(4_100)} } } }`);
    expect([statusCode, body]).toEqual([400, expect.stringContaining('QUERY_TOO_COMPLEX')]);
  });
});
