import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { keepLog, type Logged } from '../../support/logged.js';
import { openService, type Service } from '../../support/service.js';

let log: Logged;
let service: Service;
beforeAll(async () => {
  log = keepLog();
  service = await openService({ profile: 'OPEN', log });
});
afterAll(() => service.close());

const secret = 'somebody-looks-for-this';
const query = `query Looking { search(text: "${secret}") { totalCount } }`;
const post = (headers: Record<string, string> = {}, payload: object = { query }) =>
  service.app.inject({ method: 'POST', url: '/graphql', headers, payload });

let seen = 0;
beforeEach(() => {
  seen = log.lines().length;
});
const answered = () =>
  log
    .lines()
    .slice(seen)
    .filter(({ msg }) => msg === 'answered');

test('each request is a line of JSON with its id, its operation by name and hash, its cost and its time', async () => {
  const { headers } = await post({ 'x-request-id': 'from-outside:1.2' });
  expect(headers['x-request-id']).toBe('from-outside:1.2');
  expect(answered()).toEqual([
    expect.objectContaining({
      level: 30,
      requestId: 'from-outside:1.2',
      method: 'POST',
      route: '/graphql',
      status: 200,
      operation: 'Looking',
      hash: createHash('sha256').update(query).digest('hex'),
      cost: expect.any(Number),
      statements: 1,
      rows: expect.any(Number),
      milliseconds: expect.any(Number),
    }),
  ]);
});

test('what a client looks for stands nowhere in the log, whichever way it asks', async () => {
  await post();
  await service.app.inject(`/graphql?query=${encodeURIComponent(query)}`);
  await post(
    {},
    { query: 'query($text: String!) { search(text: $text) { totalCount } }', variables: { text: secret } },
  );
  await post({}, { query: `{ towns(first: -1, ${secret}: 1) }` });
  await service.app.inject(`/export/observations.csv?filter=${secret}`);
  await service.app.inject(`/${secret}`);
  expect(answered().length).toBeGreaterThanOrEqual(6);
  expect(log.text()).not.toContain(secret);
});

test.each([
  ['too long', 'a'.repeat(65)],
  ['with a line of its own', 'a\tb'],
  ['with quotation marks', 'a"b'],
  ['empty', ''],
])('an id that is %s is replaced by one of ours', async (_name, id) => {
  const { headers } = await post({ 'x-request-id': id });
  expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(answered()[0]?.requestId).toBe(headers['x-request-id']);
});

test('the codes of the errors that a client was told are in its line', async () => {
  await post({}, { query: '{ towns(first: -1) { totalCount } districts { totalCount } }' });
  await post({}, { query: '{ nothing }' });
  expect(answered().map(({ codes, operation }) => [codes, operation])).toEqual([
    [['BAD_USER_INPUT'], null],
    [['BAD_USER_INPUT'], null],
  ]);
});

test('so is the code of a request that was refused before it became an operation', async () => {
  const kept = keepLog();
  const limited = await openService({ log: kept, costPerMinute: 1 });
  await limited.ask('{ about { version } }');
  await limited.ask('{ about { version } }');
  const [last] = kept
    .lines()
    .filter(({ msg }) => msg === 'answered')
    .slice(-1);
  expect(last).toMatchObject({ status: 429, codes: ['RATE_LIMITED'] });
  await limited.close();
});

test('what went wrong behind an error leads to its request', async () => {
  const kept = keepLog();
  const failing = await openService({ log: kept, fault: () => new Error('broken inside') });
  const { headers } = await failing.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'x-request-id': 'the-one' },
    payload: { query: '{ towns { totalCount } }' },
  });
  expect(headers['x-request-id']).toBe('the-one');
  expect(kept.lines().filter(({ level }) => level === 50)).toEqual([
    expect.objectContaining({ msg: 'a query failed', requestId: 'the-one' }),
  ]);
  await failing.close();
});

test('pages and questions after its health are written down on demand alone', async () => {
  await service.app.inject('/live');
  await service.app.inject('/');
  expect(answered().map(({ level, route }) => [level, route])).toEqual([
    [20, '/live'],
    [20, '/'],
  ]);
});
