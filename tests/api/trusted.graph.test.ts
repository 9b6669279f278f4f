import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { generatePersistedQueryIdsFromManifest } from '@apollo/persisted-query-lists';
import { getIntrospectionQuery, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTrusted } from '../../src/api/server.js';
import { projectRoot } from '../../src/projectRoot.js';
import { openService, type Service } from '../support/service.js';

const folder = mkdtempSync(join(tmpdir(), 'trusted-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(content: unknown): string {
  const file = join(folder, `${createHash('sha256').update(JSON.stringify(content)).digest('hex')}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** As Apollo's client sends it: printed, with the names of the types. */
const towns = print(parse('query Towns { towns { __typename totalCount } }'));
const relations = 'query Relations { relations { nodes { id } } }';
const ofApollo = {
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: [{ id: sha256(towns), name: 'Towns', type: 'query', body: towns }],
};
const plain = { [sha256(towns)]: towns, relations };

let locked: Service;
let open: Service;
let address: string;
beforeAll(async () => {
  locked = await openService({ manifest: readTrusted(written(plain)) });
  open = await openService({ profile: 'OPEN', manifest: readTrusted(written(ofApollo)) });
  address = await locked.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await locked.close();
  await open.close();
});

async function sent(payload: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(payload),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const body = isJson ? (JSON.parse(text) as { data?: object; errors?: Refused[] }) : {};
  return { status: response.status, text, ...body };
}

interface Refused {
  readonly message: string;
  readonly extensions: { readonly code: string };
}

const byId = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
const refusal = {
  status: 403,
  errors: [
    {
      message: expect.stringMatching(
        /^Expected one of the documents that this service trusts, .*TRUSTED_DOCUMENTS\.$/,
      ),
      extensions: { code: 'DOCUMENT_NOT_TRUSTED' },
    },
  ],
};

describe('with trusted documents a client', () => {
  test('has one of them run by its id, or as it is written, spaces and comments aside', async () => {
    const data = { towns: { __typename: 'TownConnection', totalCount: 4 } };
    expect(await sent(byId(sha256(towns)))).toMatchObject({ status: 200, data });
    expect(await sent({ query: towns })).toMatchObject({ status: 200, data });
    expect(await sent({ query: `# mine\n${towns.replaceAll(/\s+/g, '  ')}` })).toMatchObject({
      status: 200,
      data,
    });
    const got = await fetch(
      `${address}/graphql?extensions=${encodeURIComponent(JSON.stringify(byId(sha256(towns)).extensions))}`,
    );
    expect(await got.json()).toMatchObject({ data });
  });

  test('has one run whose fields stand in another order, as GraphQL Code Generator has them', async () => {
    const query = 'query Towns { towns { totalCount __typename } }';
    expect(await sent({ query })).toMatchObject({ status: 200, data: { towns: { totalCount: 4 } } });
  });

  test('is answered by the text of a document as by its id, the first time and later', async () => {
    const fresh = await openService({ manifest: readTrusted(written({ relations })) });
    const post = async (payload: object) => {
      const { statusCode, body } = await fresh.app.inject({ method: 'POST', url: '/graphql', payload });
      return { statusCode, body };
    };
    const first = await post(byId('relations'));
    const others = [
      await post({ query: relations }),
      await post({ query: relations }),
      await post(byId('relations')),
    ];
    const untrusted = await post({
      query: `${relations} query Other { __typename }`,
      operationName: 'Relations',
    });
    await fresh.close();
    expect(first.statusCode).toBe(200);
    expect(others).toEqual([first, first, first]);
    expect(untrusted.statusCode).toBe(403);
  });

  test('has no other one run', async () => {
    for (const query of [
      '{ towns { totalCount } }',
      `${towns} query Other { __typename }`,
      towns.replace('Towns', 'Others'),
      getIntrospectionQuery(),
    ])
      expect(await sent({ query })).toMatchObject(refusal);
    const got = await fetch(`${address}/graphql?query=${encodeURIComponent('{ towns { totalCount } }')}`);
    expect(got.status).toBe(403);
  });

  test('is told nothing of the schema by what is wrong with another one', async () => {
    const accept = { accept: 'application/json' };
    for (const query of [
      '{ town }',
      '{ towns { nodes { nam } } }',
      '{ towns',
      'mutation { a }',
      '{ towns(first: "a") { totalCount } }',
    ])
      for (const headers of [{}, accept]) {
        const { status, text, errors } = await sent({ query }, headers);
        expect({ status, errors }).toMatchObject(refusal);
        expect(text).not.toMatch(/Cannot query|Did you mean|Syntax|Expected value/);
      }
    const got = await fetch(`${address}/graphql?query=${encodeURIComponent('{ town }')}`);
    expect([got.status, await got.json()]).toMatchObject([403, { errors: refusal.errors }]);
  });

  test('is told what is wrong with how a trusted one is asked for', async () => {
    const { errors } = await sent({ query: towns, operationName: 'Nobody' });
    expect(errors).toMatchObject([{ message: expect.stringContaining('Nobody') }]);
  });

  test('cannot register one by sending it with its hash', async () => {
    const query = '{ villages { totalCount } }';
    expect(await sent(byId(sha256(query)))).toMatchObject({
      errors: [{ message: 'PersistedQueryNotFound' }],
    });
    expect(await sent({ query, ...byId(sha256(query)) })).toMatchObject(refusal);
    expect(await sent(byId(sha256(query)))).toMatchObject({
      errors: [{ message: 'PersistedQueryNotFound' }],
    });
  });

  test('cannot get around it by asking for a table, or by several requests in one', async () => {
    const csv = { accept: 'text/csv' };
    expect(await sent({ query: '{ entities { nodes { id } } }' }, csv)).toMatchObject(refusal);
    expect(await sent({ query: '{' }, csv)).toMatchObject(refusal);
    expect((await sent([{ query: '{ towns { totalCount } }' }])).status).toBe(400);
    const rows = (await sent({ query: relations }, csv)).text.trimEnd().split('\n');
    expect(rows.length).toBeGreaterThan(100);
    expect((await sent(byId('relations'), csv)).text.trimEnd().split('\n')).toEqual(rows);
  });
});

describe('what the service asks itself', () => {
  test.each([
    '/export/relations.csv',
    '/export/graph.ttl',
    '/reconcile?queries={"a":{"query":"Taiping Town"}}',
    '/reconcile/preview?id=town/taiping',
  ])('is answered as before: %s', async (path) => {
    const response = await fetch(new URL(path, address));
    expect([response.status, (await response.text()).length > 100]).toEqual([200, true]);
  });

  test('serves the tools for models, but that for queries of their own', async () => {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', address)));
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'search',
      'entity',
      'neighbours',
      'path',
      'figures',
      'doubtful',
    ]);
    expect((await client.callTool({ name: 'search', arguments: { text: 'Taiping' } })).isError ?? false).toBe(
      false,
    );
    await client.close();
  });

  test('lets the explorer ask all that it asks', async () => {
    const file = join(projectRoot, 'schema', 'explorer.json');
    const texts = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
    const asked = readFileSync(join(projectRoot, 'src', 'web', 'explorer', 'operations.ts'), 'utf8');
    expect(texts).toHaveLength(asked.match(/Document = new TypedDocumentString/g)?.length ?? 0);
    for (const [hash, query] of texts) {
      expect(asked).toContain(query);
      expect(hash).toBe(sha256(query));
      // Without variables some are mistakes; none is refused.
      expect((await sent({ query })).status).not.toBe(403);
    }
  });

  test('lets the playground ask its examples and read the schema, where there is one', async () => {
    const examples = join(projectRoot, 'schema', 'examples');
    const some = readdirSync(examples).filter((_file, at) => at % 12 === 0);
    for (const file of some) {
      const query = readFileSync(join(examples, file), 'utf8');
      expect([file, (await open.ask(query)).errors]).toEqual([file, undefined]);
      expect((await locked.ask(query)).status).toBe(403);
    }
    expect((await open.ask(getIntrospectionQuery({ schemaDescription: true }))).errors).toBeUndefined();
    expect((await open.ask('{ __typename towns { totalCount } }')).status).toBe(403);
  });
});

describe("Apollo's own client", () => {
  const client = (link: ApolloLink) =>
    new ApolloClient({
      link: ApolloLink.from([link, new HttpLink({ uri: `${address}/graphql` })]),
      cache: new InMemoryCache(),
    });

  test('has a document of its manifest run by the id alone', async () => {
    const link = new PersistedQueryLink(
      generatePersistedQueryIdsFromManifest({ loadManifest: () => Promise.resolve(ofApollo as never) }),
    );
    const { data } = await client(link).query({ query: gql('query Towns { towns { totalCount } }') });
    expect(data).toMatchObject({ towns: { totalCount: 4 } });
  });

  test('is refused a document that it would register', async () => {
    const link = new PersistedQueryLink({ sha256 });
    const asked = client(link).query({ query: gql('query Villages { villages { totalCount } }') });
    await expect(asked).rejects.toThrow(/Expected one of the documents|403/);
  });

  test('registers documents where any may be asked', async () => {
    const service = await openService();
    const uri = `${await service.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
    const bodies: string[] = [];
    const recording: typeof fetch = (input, init) => {
      bodies.push(typeof init?.body === 'string' ? init.body : '');
      return fetch(input, init);
    };
    const links = () =>
      ApolloLink.from([new PersistedQueryLink({ sha256 }), new HttpLink({ uri, fetch: recording })]);
    for (const attempt of [1, 2]) {
      const apollo = new ApolloClient({ link: links(), cache: new InMemoryCache() });
      const { data } = await apollo.query({ query: gql('query Villages { villages { totalCount } }') });
      expect([attempt, data]).toMatchObject([attempt, { villages: {} }]);
    }
    // Sent by its hash, then with its text; the second time the hash is enough.
    expect(bodies.map((body) => body.includes('totalCount'))).toEqual([false, true, false]);
    await service.close();
  });
});

describe('a manifest that cannot be used is told at the start', () => {
  const mistakes: [what: string, content: unknown, message: RegExp][] = [
    ['no JSON', '{', /^TRUSTED_DOCUMENTS: expected JSON in ".*", got something else\.$/],
    [
      'a list',
      [],
      /^TRUSTED_DOCUMENTS: expected \{"format":"apollo-persisted-query-manifest".* at its root: /,
    ],
    [
      'another version',
      { ...ofApollo, version: 2 },
      /^TRUSTED_DOCUMENTS: expected .* at version: Invalid input: expected 1\.$/,
    ],
    ['an operation without a body', { ...ofApollo, operations: [{ id: 'a' }] }, /at operations\.0\.body: /],
    ['a document that is none', { a: '{' }, /the document "a" is none that this API answers: Syntax Error/],
    [
      'a field that there is not',
      { a: '{ mayors }' },
      /the document "a" is none .* Cannot query field "mayors"/,
    ],
    [
      'a mutation',
      { a: 'mutation { a }' },
      /the document "a" is none that this API answers: this API only reads\.$/,
    ],
    ['a text that is too long', { a: `{ ${'a: __typename '.repeat(2_000)} }` }, /more tha[nt] 4000 tokens/],
  ];
  test.each(mistakes)('%s', (_what, content, message) => {
    expect(() => readTrusted(written(content))).toThrow(message);
  });

  test('a file that is not there', () => {
    expect(() => readTrusted(join(folder, 'nothing.json'))).toThrow(
      /^TRUSTED_DOCUMENTS: cannot read ".*nothing\.json"\.$/,
    );
  });
});
