import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';
import { openService, type Service } from '../support/service.js';

let service: Service;
const lines: string[] = [];
beforeAll(async () => {
  service = await openService({
    profile: 'OPEN',
    log: { write: (line) => lines.push(line) },
  });
});
afterAll(() => service.close());

interface Question {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

const post = (payload: Question, headers: Record<string, string> = {}) =>
  service.app.inject({ method: 'POST', url: '/graphql', headers, payload });

let times = 0;
/** The same question in a text that was never sent before. */
const asNew = ({ query, ...others }: Question): Question => ({
  query: `${query}\n# ${(times += 1)}`,
  ...others,
});

type Response = Awaited<ReturnType<typeof post>>;

/** What may differ from request to request is left out. */
function told({ statusCode, headers, body }: Response) {
  const { date: _date, 'x-request-id': _id, ratelimit: _left, ...others } = headers;
  return { statusCode, headers: others, body };
}

/** The answer to a question that is known, and to the same one as if it were new. */
async function both(question: Question, headers: Record<string, string> = {}) {
  const fresh = told(await post(asNew(question), headers));
  const known = told(await post(question, headers));
  return { fresh, known };
}

const examples = join(projectRoot, 'schema', 'examples');

test.each(readdirSync(examples))(
  'the example %s is answered to the letter as before when it is asked again',
  async (file) => {
    const question = { query: readFileSync(join(examples, file), 'utf8') };
    expect((await post(question)).statusCode).toBe(200);
    service.statementsSent();
    const { fresh, known } = await both(question);
    expect(known).toEqual(fresh);
    const sent = service.statementsSent();
    expect(sent.slice(sent.length / 2)).toEqual(sent.slice(0, sent.length / 2));
  },
);

const without: Question[] = [
  { query: '{ __typename }' },
  { query: 'query ($no: Boolean!) { towns @skip(if: $no) { totalCount } }', variables: { no: true } },
  { query: '{ __schema { queryType { name } } }' },
];

test.each(without)('what costs nothing is answered as before when it is asked again: %j', async (free) => {
  await post({ ...free, variables: { no: false } });
  const { fresh, known } = await both(free);
  expect(known).toEqual(fresh);
});

const question: Question = {
  query: 'query Places($first: Int, $id: ID!) { towns(first: $first) { totalCount } node(id: $id) { id } }',
  variables: { first: 1, id: 'town/none' },
};

describe('an operation that is known', () => {
  beforeAll(async () => {
    expect((await post(question)).statusCode).toBe(200);
  });

  const accepted = [
    'application/json',
    'application/graphql-response+json',
    'application/graphql-response+json, application/json;q=0.9',
    '*/*',
    'text/html,*/*;q=0.1',
    'image/png',
    'multipart/mixed',
  ];
  test.each(accepted)('has the type that a client likes best: %s', async (accept) => {
    const { fresh, known } = await both(question, { accept });
    expect(known).toEqual(fresh);
  });

  const variables: Record<string, unknown>[] = [
    { first: 'many', id: 'town/none' },
    { first: -1, id: 'town/none' },
    { first: 101, id: 'town/none' },
    { first: 1 },
    { first: 1, id: null },
    JSON.parse('{ "first": 1, "id": { "__proto__": "x" } }') as Record<string, unknown>,
    {},
  ];
  test.each(variables)('refuses variables that do not fit in the words of any other: %j', async (wrong) => {
    const { fresh, known } = await both({ ...question, variables: wrong });
    expect(known).toEqual(fresh);
    expect(JSON.parse(known.body)).toHaveProperty('errors');
  });

  test('tells how it came about to who asks for that', async () => {
    const { extensions } = (await post(question, { 'graphql-explain': 'true' })).json<{
      extensions: { statements: unknown[] };
    }>();
    expect(extensions.statements).toHaveLength(2);
  });

  test('is written down by name, hash, cost and statements', async () => {
    lines.length = 0;
    await post(question);
    const [line] = lines
      .map((one) => JSON.parse(one) as Record<string, unknown>)
      .filter(({ msg }) => msg === 'answered');
    expect(line).toMatchObject({ operation: 'Places', status: 200, statements: 2 });
    expect(line?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(line?.cost).toBeGreaterThan(0);
  });

  test('is counted', async () => {
    const count = async (): Promise<number> => {
      const { body } = await service.app.inject('/metrics');
      const counted = [...body.matchAll(/^conghua_graph_operation_duration_seconds_count\{[^}]*\} (\d+)/gm)];
      return counted.reduce((sum, [, number]) => sum + Number(number), 0);
    };
    const before = await count();
    await post(question);
    expect(await count()).toBe(before + 1);
  });
});

test('an operation that is known takes its cost from the budget once, as any other', async () => {
  const poor = await openService({ costPerMinute: 600 });
  const query = '{ statements(first: 20) { nodes { id } } }';
  const left = async (payload: Question): Promise<number> => {
    const { headers, statusCode } = await poor.app.inject({ method: 'POST', url: '/graphql', payload });
    expect(statusCode).toBe(200);
    return Number(/r=(\d+)/.exec(String(headers.ratelimit))?.[1]);
  };
  const first = await left({ query });
  const second = await left({ query });
  const third = await left(asNew({ query }));
  await poor.close();
  // A budget of 600 gets back ten a second.
  expect(first - second).toBeGreaterThan(15);
  expect(Math.abs(first - second - (second - third))).toBeLessThan(15);
});
