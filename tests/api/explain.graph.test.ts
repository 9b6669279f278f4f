import { afterAll, beforeAll, expect, test } from 'vitest';
import { openService, type Answer, type Service } from '../support/service.js';

let open: Service;
let locked: Service;

beforeAll(async () => {
  [open, locked] = await Promise.all([openService({ profile: 'OPEN' }), openService({ profile: 'LOCKED' })]);
});
afterAll(async () => {
  await Promise.all([open.close(), locked.close()]);
});

const query =
  'query ($first: Int!) { towns(first: $first) { nodes { id } } others: villages(first: 1) { totalCount } }';

async function asked(service: Service, headers: Record<string, string>): Promise<Answer> {
  const payload = { query, variables: { first: 2 } };
  const response = await service.app.inject({ method: 'POST', url: '/graphql', headers, payload });
  return { status: response.statusCode, headers: response.headers, ...response.json<object>() };
}

interface Told {
  readonly field: string;
  readonly text: string;
  readonly parameters: Record<string, unknown>;
  readonly rows: number;
  readonly dbHits: number;
  readonly plan: { readonly operator: string; readonly children: unknown[] };
}

test('who asks is told the statement of each root field, and how Neo4j ran it', async () => {
  const plain = await asked(open, {});
  const sent = open.readsSent();
  const { data, extensions } = await asked(open, { 'graphql-explain': 'true' });
  expect(data).toEqual(plain.data);
  const statements = extensions?.statements as Told[];
  expect(statements.map(({ field }) => field).sort()).toEqual(['others', 'towns']);
  expect(statements.map(({ text }) => text).sort()).toEqual(sent.map(({ text }) => text).sort());
  const towns = statements.find(({ field }) => field === 'towns');
  expect(Object.values(towns?.parameters ?? {})).toContain(3);
  expect(towns?.dbHits).toBeGreaterThan(0);
  expect(towns?.rows).toBeGreaterThan(0);
  expect(towns?.plan).toMatchObject({ operator: 'ProduceResults', rows: 1 });
  expect(towns?.plan.children.length).toBeGreaterThan(0);
});

test('who has the answer already is told how it came about all the same, and nobody keeps that', async () => {
  const url = `/graphql?query=${encodeURIComponent('{ towns { totalCount } }')}`;
  const { headers } = await open.app.inject({ url });
  const explained = await open.app.inject({
    url,
    headers: { 'if-none-match': String(headers.etag), 'graphql-explain': 'true' },
  });
  expect(explained.statusCode).toBe(200);
  expect(explained.json<Answer>().extensions).toHaveProperty('statements');
  expect(explained.headers).toMatchObject({ 'cache-control': 'no-store' });
  expect(explained.headers).not.toHaveProperty('etag');
});

test('nobody else is told', async () => {
  expect(Object.keys((await asked(open, {})).extensions ?? {})).toEqual(['cost']);
  expect((await asked(open, { 'graphql-explain': 'false' })).extensions).not.toHaveProperty('statements');
});

test('a service that is locked refuses to tell, before the database is asked', async () => {
  locked.statementsSent();
  const { status, errors, extensions } = await asked(locked, { 'graphql-explain': 'true' });
  expect(status).toBe(400);
  expect(errors?.[0]?.message).toContain('leave it out');
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(extensions ?? {}).not.toHaveProperty('statements');
  expect(locked.statementsSent()).toEqual([]);
});
