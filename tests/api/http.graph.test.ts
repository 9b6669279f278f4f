import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService({ profile: 'OPEN' });
});
beforeEach(() => {
  service.statementsSent();
});
afterAll(() => service.close());

/** What was sent besides the look at the graph's state, by which a GET is tagged. */
const asked = () => service.statementsSent().filter((text) => !text.includes('what answers depend on'));

const query = '{ towns { totalCount } }';
const address = (text: string) => `/graphql?query=${encodeURIComponent(text)}`;
const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('a query', () => {
  const requests: [title: string, request: InjectOptions][] = [
    ['may come by POST', { method: 'POST', url: '/graphql', payload: { query } }],
    ['may come by GET', { url: address(query) }],
    [
      'may bring null for what it leaves out',
      {
        method: 'POST',
        url: '/graphql',
        payload: { query, variables: null, operationName: null, extensions: null },
      },
    ],
    [
      'may be one of several that come along',
      {
        method: 'POST',
        url: '/graphql',
        payload: { query: `query A ${query} query B { __typename }`, operationName: 'A' },
      },
    ],
  ];
  test.each(requests)('%s', async (_title, request) => {
    const response = await service.app.inject(request);
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({ data: { towns: { totalCount: 4 } } });
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(asked()).toHaveLength(1);
  });

  test('is answered in the media type of GraphQL over HTTP to who asks for it', async () => {
    const accept = 'application/graphql-response+json';
    const ask = (payload: object) =>
      service.app.inject({ method: 'POST', url: '/graphql', headers: { accept }, payload });
    const [good, bad] = [await ask({ query }), await ask({ query: '{ mayors }' })];
    expect([good.statusCode, bad.statusCode]).toEqual([200, 400]);
    for (const { headers } of [good, bad]) expect(headers['content-type']).toBe(`${accept}; charset=utf-8`);
  });
});

describe('a mistake within a well-formed request has the status that its client understands', () => {
  const ask = (accept: string, payload: object) =>
    service.app.inject({ method: 'POST', url: '/graphql', headers: { accept }, payload });
  const mistakes: [what: string, payload: object][] = [
    ['its text', { query: '{' }],
    ['what it asks for', { query: '{ mayors }' }],
    ['its variables', { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: null } }],
  ];
  test.each(mistakes)('%s', async (_what, payload) => {
    const statusFor = async (accept: string) => (await ask(accept, payload)).statusCode;
    expect(await statusFor('application/json')).toBe(200);
    expect(await statusFor('application/graphql-response+json')).toBe(400);
    expect(await statusFor('application/graphql-response+json, application/json;q=0.9')).toBe(400);
    expect(await statusFor('*/*')).toBe(400);
  });

  test('what is too much is refused whatever the client', async () => {
    const fields = Array.from({ length: 51 }, (_, at) => `a${at}: towns { totalCount }`);
    const query = `{ ${fields.join(' ')} }`;
    expect((await ask('application/json', { query })).statusCode).toBe(400);
  });
});

test('an answer in a form we do not have is refused with those we have', async () => {
  const request = { method: 'POST', url: '/graphql', payload: { query } } as const;
  const response = await service.app.inject({ ...request, headers: { accept: 'image/png' } });
  expect(response.statusCode).toBe(406);
  expect(response.body).toMatch(/does not accept application\/json.* or application\/graphql-response\+json/);
});

describe('a request is refused without a statement', () => {
  const post = (payload: unknown): InjectOptions => ({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(payload),
  });
  const requests: [title: string, request: InjectOptions, status: number, message: RegExp][] = [
    ['that asks a GET to change something', { url: address('mutation { a }') }, 405, /only support query/],
    ['with another method', { method: 'PUT', url: '/graphql' }, 404, /answers GET and POST at \/graphql/],
    ['with an address that is not encoded properly', { url: '/%E0%A4%A' }, 400, /not properly encoded/],
    ['with variables that are a text', post({ query, variables: '{}' }), 400, /variables.* object/],
    ['with variables that are a list', post({ query, variables: [1] }), 400, /variables.* object/],
    ['with a query that is a number', post({ query: 5 }), 400, /queries must be strings/],
    ['with nothing but null', post(null), 400, /JSON object|body/i],
    [
      'with a name that no operation has',
      post({ query: `query A ${query}`, operationName: 'B' }),
      400,
      /Unknown operation named "B"/,
    ],
    [
      'with several operations and no name',
      post({ query: `query A ${query} query B ${query}` }),
      400,
      /operation name/,
    ],
    ['with a mutation', post({ query: 'mutation { a }' }), 400, /Expected a query, got a mutation/],
    [
      'with a subscription',
      post({ query: 'subscription { a }' }),
      400,
      /Expected a query, got a subscription/,
    ],
    [
      'with a fragment that contains itself',
      post({ query: '{ towns { ...A } } fragment A on TownConnection { ...A }' }),
      400,
      /within itself/,
    ],
    [
      'with variables nested forty thousand deep',
      { ...post({}), payload: `{"query":"${query}","variables":${'['.repeat(40_000)}${']'.repeat(40_000)}}` },
      400,
      /object/,
    ],
  ];
  test.each(requests)('%s', async (_title, request, status, message) => {
    const response = await service.app.inject(request);
    const { errors } = response.json<{ errors: { message: string; extensions: object }[] }>();
    expect(response.statusCode).toBe(status);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(asked()).toEqual([]);
  });

  test('that relies on a query that was never sent, in the words by which clients know to send it whole', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    const { errors } = (await service.app.inject(post({ extensions }))).json<{ errors: object[] }>();
    expect(errors).toEqual([
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
  });
});

describe('one root field that fails', () => {
  test('leaves the others their answer where the schema lets it be null', async () => {
    const { status, data, errors } = await service.ask(
      '{ node(id: "town/taiping") { ... on Town { villages(first: 0) { totalCount } } } towns { totalCount } }',
    );
    expect(status).toBe(200);
    expect(data).toEqual({ node: null, towns: { totalCount: 4 } });
    expect(errors).toMatchObject([
      {
        message: 'first: expected a page size from 1 to 100, got 0.',
        path: ['node'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect(asked()).toHaveLength(1);
  });
});

describe('every answer', () => {
  const places: InjectOptions[] = [
    { url: '/live' },
    { url: '/ready' },
    { url: '/nowhere' },
    { url: '/graphql', headers: html },
    { url: address(query) },
  ];
  test.each(places)(
    'keeps browsers from guessing, framing and loading from elsewhere: $url',
    async (request) => {
      const { headers } = await service.app.inject(request);
      expect(headers['content-security-policy']).toMatch(/^default-src 'none';script-src 'self';/);
      expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );
});

describe('the playground', () => {
  test('is for a browser that opens /graphql, whatever stands behind it', async () => {
    for (const url of ['/graphql', '/graphql?', address(query)]) {
      const page = await service.app.inject({ url, headers: html });
      expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    }
  });

  test.each([
    '/playground/../../package.json',
    '/playground/%2e%2e/%2e%2e/package.json',
    '/playground/..%2f..%2fpackage.json',
  ])('lets nobody out of its folder: %s', async (url) => {
    const response = await service.app.inject({ url });
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.body).not.toContain('dependencies');
  });
});
