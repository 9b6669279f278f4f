import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReader } from '../../src/graph/driver.js';
import { openReading } from '../../src/graph/run.js';
import { startDeadline } from '../../src/graph/deadline.js';
import { projectRoot } from '../../src/projectRoot.js';
import { smallReport } from '../support/editedReport.js';
import { freshGraph, type FreshGraph } from '../support/freshGraph.js';
import { openService, type Service } from '../support/service.js';
import { databaseEnvironment } from '../support/serviceEnvironment.js';

let graph: FreshGraph;
let service: Service;
beforeAll(async () => {
  graph = await freshGraph();
  service = await openService({
    connection: graph.server.connection,
    profile: 'OPEN',
    limits: { deadline: 4_000 },
  });
});
afterAll(() => service.close());

const query = '{ laws { totalCount } }';
const ask = (bookmark: string, more: object = {}) =>
  service.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'neo4j-bookmark': bookmark },
    payload: { query },
    ...more,
  });

/** The same database, which is told in the first 19 bytes, with two thousand million transactions that it never had. */
function ofWhatNeverWas(bookmark: string): string {
  const database = Buffer.from(bookmark.replace('FB:', ''), 'base64').subarray(0, 19);
  const transaction = Buffer.from([0xca, 0x7f, 0, 0, 0, 0x90]);
  return `FB:${Buffer.concat([database, transaction]).toString('base64')}`;
}

/** Writes something, and gives the bookmark of it. */
async function written(): Promise<string> {
  const session = graph.driver.session({ database: graph.database });
  await session.executeWrite((transaction) => transaction.run('CREATE (:Something)'));
  const [bookmark = ''] = session.lastBookmarks();
  await session.close();
  return bookmark;
}

test('an answer to who carries a bookmark is given by a database that has come as far, and says how far it is', async () => {
  const bookmark = await written();
  const { statusCode, headers } = await ask(bookmark);
  expect(statusCode).toBe(200);
  expect(headers['neo4j-bookmark']).toMatch(/^FB:[\w+/=-]+$/);
  const next = await ask(`${bookmark}, ${String(headers['neo4j-bookmark'])}`);
  expect(next.statusCode).toBe(200);
});

test('what was loaded by the command line is read by who sends the bookmark that it tells', async () => {
  const settings = databaseEnvironment(graph.server.connection);
  const words = ['ingest', '--into-existing', '--bookmark', smallReport];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(projectRoot, 'bin', 'conghua-graph.js'), ...words],
    { env: { ...process.env, ...settings } },
  );
  const bookmark = stdout.trimEnd().split('\n').at(-1) ?? '';
  const { statusCode, headers, body } = await ask(bookmark, {
    payload: { query: '{ reports { totalCount } }' },
  });
  expect([statusCode, body]).toEqual([200, expect.stringContaining('"totalCount":1')]);
  expect(headers['neo4j-bookmark']).toMatch(/^FB:/);
});

test('who carries none is told none', async () => {
  const { headers } = await service.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  expect(headers['neo4j-bookmark']).toBeUndefined();
});

test('the bookmark goes to the database with each read', async () => {
  const driver = openReader(graph.server.connection);
  const opened: unknown[] = [];
  const open = driver.session.bind(driver);
  driver.session = (config) => {
    opened.push(config?.bookmarks);
    return open(config);
  };
  const { Bookmarks } = await import('../../src/graph/bookmarks.js');
  const bookmark = await written();
  const bookmarks = new Bookmarks([bookmark]);
  const reader = openReading(driver, graph.database).attending({ bookmarks });
  await reader.read({ text: 'RETURN 1 AS answer', parameters: {} }, startDeadline(5_000));
  expect(opened).toEqual([[bookmark]]);
  expect(bookmarks.latest).not.toEqual([]);
  await driver.close();
});

test.each([
  ['empty', ''],
  ['no bookmark', 'not a bookmark!'],
  ['too long', `FB:${'a'.repeat(201)}`],
  ['of another form', 'neo4j:bookmark:v1:tx1'],
  ['eleven at once', Array.from({ length: 11 }, () => 'FB:kc').join(',')],
])('a header that is %s is refused, and what was expected is said', async (_name, header) => {
  const { statusCode, headers, body } = await ask(header);
  expect([statusCode, headers['content-type']]).toEqual([400, 'application/json; charset=utf-8']);
  expect(body).toMatch(/"Neo4j-Bookmark: expected .*BAD_USER_INPUT/);
});

test('a bookmark that Neo4j never gave is the mistake of the client', async () => {
  const { statusCode, body } = await ask('FB:never-given');
  expect(statusCode).toBe(400);
  expect(body).toMatch(/Neo4j-Bookmark.*BAD_USER_INPUT/);
  expect(await ask(await written()).then((answer) => answer.statusCode)).toBe(200);
});

test('a bookmark of what never was is waited for until the deadline, and keeps nobody else waiting', async () => {
  const never = ofWhatNeverWas(await written());
  const waiting = await Promise.all(Array.from({ length: 8 }, () => ask(never)));
  expect(waiting.map(({ statusCode }) => statusCode)).toEqual(waiting.map(() => 504));
  const start = performance.now();
  expect((await service.ask(query)).status).toBe(200);
  expect(performance.now() - start).toBeLessThan(1_000);
});

test('an answer that is asked for by GET waits too, and is kept no longer than it holds', async () => {
  const url = `/graphql?query=${encodeURIComponent(query)}`;
  const { statusCode, headers } = await ask(await written(), { method: 'GET', url, payload: undefined });
  expect(statusCode).toBe(200);
  expect(headers['neo4j-bookmark']).toBeDefined();
});

test('files and tables, which are read in several goes, say that they cannot wait', async () => {
  const bookmark = await written();
  const file = await ask(bookmark, { method: 'GET', url: '/export/laws.csv', payload: undefined });
  const table = await ask(bookmark, { headers: { 'neo4j-bookmark': bookmark, accept: 'text/csv' } });
  for (const { statusCode, body } of [file, table]) {
    expect(statusCode).toBe(400);
    expect(body).toContain('Neo4j-Bookmark: files and tables');
  }
});

test('the address of a cluster, neo4j://, reaches a single server too', async () => {
  const { connection } = graph.server;
  const routed = await openService({
    connection: { ...connection, uri: connection.uri.replace('bolt://', 'neo4j://') },
  });
  const bookmark = await written();
  const { statusCode, headers, body } = await routed.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'neo4j-bookmark': bookmark },
    payload: { query },
  });
  expect([statusCode, body]).toEqual([200, expect.stringMatching(/"totalCount":\d/)]);
  expect(headers['neo4j-bookmark']).toBeDefined();
  await routed.close();
});
