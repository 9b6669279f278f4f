import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectNothingInternal, internal } from '../support/leaks.js';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
beforeEach(() => {
  service.statementsSent();
});
afterAll(() => service.close());

const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

const refused: [title: string, query: string, code: string, message: RegExp][] = [
  ['a page of nothing', '{ towns(first: 0) { totalCount } }', 'BAD_USER_INPUT', /first: .* 1 to 100, got 0/],
  ['a page too large', '{ towns(last: 101) { totalCount } }', 'BAD_USER_INPUT', /last: .* got 101/],
  [
    'a page of all the rows that a number can count',
    '{ towns(first: 2147483647) { totalCount } }',
    'BAD_USER_INPUT',
    /first: .* got 2147483647/,
  ],
  ['a negative page', '{ towns(first: -1) { totalCount } }', 'BAD_USER_INPUT', /got -1/],
  [
    'both ends at once',
    '{ towns(first: 1, last: 1) { totalCount } }',
    'BAD_USER_INPUT',
    /first or last, got both/,
  ],
  [
    'a nested page too large',
    '{ towns { nodes { villages(first: 101) { totalCount } } } }',
    'BAD_USER_INPUT',
    /got 101/,
  ],
  ['a made-up cursor', '{ towns(after: "x") { totalCount } }', 'BAD_USER_INPUT', /after: expected a cursor/],
  ['an empty cursor', '{ towns(before: "") { totalCount } }', 'BAD_USER_INPUT', /before: expected a cursor/],
  [
    'a cursor of another order',
    `{ towns(after: "${cursor(1, 'id ASC', 'town/a', 'town/a')}") { totalCount } }`,
    'BAD_USER_INPUT',
    /in the order it is asked in, got one of another order/,
  ],
  [
    'a cursor with another type of key',
    `{ towns(after: "${cursor(1, 'nameEn ASC', 5, 'town/a')}") { totalCount } }`,
    'BAD_USER_INPUT',
    /key is a string/,
  ],
  [
    'a cursor with a null where none can be',
    `{ towns(after: "${cursor(1, 'nameEn ASC', null, 'town/a')}") { totalCount } }`,
    'BAD_USER_INPUT',
    /key is a string/,
  ],
  [
    'a cursor of a later version',
    `{ towns(after: "${cursor(2, 'nameEn ASC', 'a', 'town/a')}") { totalCount } }`,
    'BAD_USER_INPUT',
    /expected a cursor/,
  ],
  ['an unknown field', '{ towns { nodes { mayor } } }', 'BAD_USER_INPUT', /Cannot query field "mayor"/],
  ['a syntax error', '{ towns { ', 'BAD_USER_INPUT', /Syntax Error/],
  ['an empty query', '', 'BAD_USER_INPUT', /query/],
  ['a missing variable', 'query ($id: ID!) { node(id: $id) { id } }', 'BAD_USER_INPUT', /\$id/],
  ['a wrong type', '{ towns(first: "many") { totalCount } }', 'BAD_USER_INPUT', /Int cannot represent/],
  ['a number beyond 32 bits', '{ towns(first: 3000000000) { totalCount } }', 'BAD_USER_INPUT', /32-bit/],
  ['an unknown kind', '{ entities(filter: { kinds: [PLANET] }) { totalCount } }', 'BAD_USER_INPUT', /PLANET/],
  ['a mutation', 'mutation { drop }', 'BAD_USER_INPUT', /mutation/i],
  ['too many tokens', `{ ${'towns { totalCount } '.repeat(1_100)} }`, 'QUERY_TOO_COMPLEX', /4000 tokens/],
  [
    'too many things at the root',
    `{ ${Array.from({ length: 51 }, (_, at) => `a${at}: towns { totalCount }`).join(' ')} }`,
    'QUERY_TOO_COMPLEX',
    /51 things at its root; at most 50/,
  ],
  [
    'too many things at the root, in a fragment',
    `{ ...many } fragment many on Query { ${Array.from({ length: 51 }, (_, at) => `a${at}: about { version }`).join(' ')} }`,
    'QUERY_TOO_COMPLEX',
    /51 things at its root/,
  ],
  [
    'the same thing at the root too often',
    `{ ${'towns { totalCount } '.repeat(51)} }`,
    'QUERY_TOO_COMPLEX',
    /51 things at its root/,
  ],
  [
    'directives heaped on one place',
    '{ towns @a @a(b: 1) @a @a@a @include(if: true) { totalCount } }',
    'QUERY_TOO_COMPLEX',
    /6 directives in one place; at most 5/,
  ],
  [
    'too much that leads on',
    `{ node(id: "town/taiping") { ... on Town { ${Array.from({ length: 100 }, (_, at) => `a${at}: names { text }`).join(' ')} } } }`,
    'QUERY_TOO_COMPLEX',
    /in 101 places; at most 100/,
  ],
  [
    'too many levels',
    `{ node(id: "town/taiping") { ${'... on Town { villages { nodes { town { '.repeat(11)} id ${'} } } } '.repeat(11)} } }`,
    'QUERY_TOO_COMPLEX',
    /deep; at most 32/,
  ],
  [
    'fragments that multiply',
    `{ towns { nodes { ...F0 } } } ${Array.from({ length: 40 }, (_, at) => `fragment F${at} on Town { ...F${at + 1} ...F${at + 1} }`).join(' ')} fragment F40 on Town { id }`,
    'QUERY_TOO_COMPLEX',
    /more than 10000 things/,
  ],
  [
    'too much at once',
    '{ towns(first: 100) { nodes { villages(first: 100) { nodes { statements(first: 100) { nodes { id } } } } } } }',
    'QUERY_TOO_COMPLEX',
    /may cost \d+; at most 250000 is allowed\. Most of it is towns\.nodes\.villages\.nodes\.statements\.nodes: /,
  ],
];

describe('a request that cannot be answered is refused before the database is asked', () => {
  test.each(refused)('%s', async (_title, query, code, message) => {
    const answer = await service.ask(query);
    expect(answer.errors?.[0]?.extensions).toEqual({ code });
    expect(answer.errors?.[0]?.message).toMatch(message);
    expect(answer.status).toBeLessThan(500);
    expectNothingInternal(answer);
    expect(service.statementsSent()).toEqual([]);
  });
});

describe('mistakes in variables', () => {
  const query = 'query ($flags: [FlagKind!]) { statements(flags: $flags) { totalCount } }';
  const flags = (count: number) => Array.from({ length: count }, () => 'NOPE');

  test('are told one by one', async () => {
    const { status, errors = [] } = await service.ask(query, { flags: flags(50) });
    expect(status).toBe(400);
    expect(errors).toHaveLength(50);
    for (const { extensions } of errors) expect(extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  test('are not told one by one where there are too many', async () => {
    const { status, errors } = await service.ask(query, { flags: flags(51) });
    expect(status).toBe(400);
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/^There are more than 50 mistakes .* "NOPE" at "flags\[0\]"/),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect(service.statementsSent()).toEqual([]);
  });
});

describe('a request that is not GraphQL', () => {
  const cases: [title: string, request: object, status: number, message: RegExp][] = [
    ['is not JSON', { headers: { 'content-type': 'application/json' }, payload: '{' }, 400, /not JSON/],
    ['has no body', { headers: { 'content-type': 'application/json' }, payload: '' }, 400, /empty body/],
    [
      'is of another type',
      { headers: { 'content-type': 'text/plain' }, payload: '{ a }' },
      415,
      /content-type: application\/json/,
    ],
    ['is too large', { payload: { query: `# ${'x'.repeat(100_001)}` } }, 413, /larger/],
    ['is a batch', { payload: [{ query: '{ __typename }' }] }, 400, /batch/i],
    ['has no query', { payload: {} }, 400, /no keys/],
  ];
  test.each(cases)('%s', async (_title, request, status, message) => {
    const response = await service.app.inject({ method: 'POST', url: '/graphql', ...request });
    const { errors } = response.json<{ errors: { message: string; extensions: { code: string } }[] }>();
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(response.statusCode).toBe(status);
    expect(response.body).not.toMatch(internal);
  });

  test('for something else is told where the API is', async () => {
    const response = await service.app.inject('/graphq1?secret=1');
    expect(response.statusCode).toBe(404);
    expect(response.json<{ errors: object[] }>().errors).toEqual([
      {
        message: 'There is nothing at GET /graphq1; the API answers GET and POST at /graphql.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });
});

describe('text that looks like Cypher', () => {
  const hostile = [
    "' OR 1=1 //",
    '`}) DETACH DELETE n //',
    '$id})-[]-() RETURN 1 //',
    '\u0000 nothing',
    '{"$gt": ""}',
    '\ud800 half a character',
    '*:* OR ~',
  ];
  test.each(hostile)('is a value and nothing else: %j', async (text) => {
    const hash = async () => (await service.ask('{ about { graphHash counts { count } } }')).data;
    const before = await hash();
    const { data, errors } = await service.ask(
      `query ($text: String!, $id: ID!) {
        entities(filter: { text: $text, words: $text, nameStartsWith: $text }) { totalCount }
        observations(text: $text, evidence: { token: $text }) { totalCount }
        node(id: $id) { id } report(id: $id) { id }
      }`,
      { text, id: text },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      entities: { totalCount: 0 },
      observations: { totalCount: 0 },
      node: null,
      report: null,
    });
    expect(await hash()).toEqual(before);
  });

  test.each(hostile)('is not the id of anything that could be listed: %j', async (id) => {
    service.statementsSent();
    for (const list of [
      'awardGrants(award: $id)',
      'observations(subject: $id)',
      'statements(evidence: { section: $id })',
      'entities(filter: { within: $id })',
    ]) {
      const { errors } = await service.ask(`query ($id: ID!) { ${list} { totalCount } }`, { id });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
    expect(service.statementsSent()).toEqual([]);
  });
});

describe('a cursor that holds what looks like Cypher', () => {
  test.each([
    ['as its id', cursor(1, 'nameEn ASC', 'A', "' OR true //")],
    ['as its key', cursor(1, 'nameEn ASC', "' OR true //", 'town/a')],
  ])('%s is a position and nothing else', async (_title, after) => {
    const { data } = await service.ask(
      'query ($after: String) { towns(after: $after) { totalCount nodes { id } } }',
      {
        after,
      },
    );
    expect(data).toMatchObject({ towns: { totalCount: 4, nodes: { length: 4 } } });
    for (const text of service.statementsSent()) expect(text).not.toContain('true //');
  });

  test('as its order is refused', async () => {
    const after = cursor(1, 'nameEn ASC, town.id //', 'A', 'town/a');
    const { errors } = await service.ask('query ($after: String) { towns(after: $after) { totalCount } }', {
      after,
    });
    expect(errors?.[0]?.message).toMatch(/^after: /);
  });
});

describe('the locked profile', () => {
  test('shows neither the schema nor the playground', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Town") { name } }']) {
      expect((await service.ask(query)).errors?.[0]?.message).toMatch(/introspection/i);
    }
    for (const url of ['/graphql', '/playground/index.html']) {
      const page = await service.app.inject({ url, headers: { accept: 'text/html' } });
      expect(page.statusCode).toBeGreaterThanOrEqual(400);
      expect(page.headers['content-type']).toMatch(/^application\/json/);
    }
  });

  test.each([
    '{ townes { totalCount } }',
    '{ towns(frist: 1) { totalCount } }',
    '{ entities(filter: { kind: [TOWN] }) { totalCount } }',
    '{ entities(filter: { kinds: [TOWNS] }) { totalCount } }',
    '{ entities { nodes { ... on Tovn { id } } } }',
    '{ entities { nodes { villages { totalCount } } } }',
  ])('does not say what a name might have been: %s', async (query) => {
    const { errors } = await service.ask(query);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(errors?.[0]?.message).not.toMatch(/did you mean/i);
  });
});
