import { parse } from 'csv-parse/sync';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadReports } from '../../src/ingest/load.js';
import { freshGraph, type FreshGraph } from '../support/freshGraph.js';
import { inventedReport } from '../support/inventedReports.js';
import { openService, type Service, type ServiceOptions } from '../support/service.js';
import { district, entity, writtenReport } from '../support/writtenReport.js';

const load = (graph: FreshGraph, folder: string, source?: string) =>
  loadReports(graph.driver, graph.database, [folder], source === undefined ? {} : { source });

/** A service on a graph of one report, closed after the test. */
async function opened(options: ServiceOptions = {}): Promise<{ graph: FreshGraph; service: Service }> {
  const graph = await freshGraph();
  await load(graph, await writtenReport({ id: 'first', entities: [district()] }));
  const service = await openService({ connection: graph.server.connection, ...options });
  onTestFinished(() => service.close());
  return { graph, service };
}

const second = () =>
  writtenReport({
    id: 'second',
    entities: ['town/brook', 'town/lake'].map((id) => entity(id, { form: 'TOWN' })),
  });
const listed = `/graphql?query=${encodeURIComponent('{ entities { nodes { id } } }')}`;

describe('the tag of an answer', () => {
  test.each([listed, '/export/entities.csv', '/export/graph.ttl'])(
    'changes when something is loaded, and who has the old answer is given the new one: %s',
    async (url) => {
      const { graph, service } = await opened();
      const get = (tag = 'none') => service.app.inject({ url, headers: { 'if-none-match': tag } });
      const before = await get();
      expect(before.body).not.toContain('town/brook');
      const old = String(before.headers.etag);
      expect((await get(old)).statusCode).toBe(304);

      await load(graph, await second());
      const after = await get(old);
      expect([after.statusCode, after.headers.etag === old]).toEqual([200, false]);
      expect(after.body).toContain('town/brook');
      expect((await get(String(after.headers.etag))).statusCode).toBe(304);
    },
  );

  test('changes when the text of a report is loaded, which changes no fact', async () => {
    const graph = await freshGraph();
    const { folder, source } = await inventedReport('liangkou-2024-03-05');
    await load(graph, folder);
    const service = await openService({ connection: graph.server.connection });
    onTestFinished(() => service.close());
    const query = '{ statements(first: 1) { nodes { evidence { quote } } } }';
    const get = (tag = 'none') =>
      service.app.inject({
        url: `/graphql?query=${encodeURIComponent(query)}`,
        headers: { 'if-none-match': tag },
      });
    const without = await get();
    expect(without.body).toContain('"quote":null');
    await load(graph, folder, source);
    const withText = await get(String(without.headers.etag));
    expect([withText.statusCode, withText.body.includes('"quote":null')]).toEqual([200, false]);
  });
});

const table = (service: Service) =>
  service.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { accept: 'text/csv' },
    payload: { query: '{ entities { nodes { id } } }' },
  });

describe('a table is of one state of the graph', () => {
  test('it is read again where something was loaded meanwhile', async () => {
    const folders: string[] = [];
    const { graph, service } = await opened({
      before: async (text) => {
        if (text.includes('Entity')) for (const folder of folders.splice(0)) await load(graph, folder);
      },
    });
    folders.push(await second());
    service.statementsSent();
    const { statusCode, body } = await table(service);
    expect(statusCode).toBe(200);
    const rows = parse<{ id: string }>(body, { bom: true, columns: true });
    expect(rows.map(({ id }) => id).sort()).toEqual(['district/hill', 'town/brook', 'town/lake']);
    expect(service.statementsSent().filter((text) => text.includes('Entity'))).toHaveLength(2);
  });

  test('it is refused where the graph goes on changing', async () => {
    let state = 0;
    const { graph, service } = await opened({
      before: async (text) => {
        if (text.includes('Entity')) await anotherState();
      },
    });
    const anotherState = () =>
      graph.rows("MATCH (model:Model {id: 'model'}) SET model.graphHash = $hash", {
        hash: String((state += 1)),
      });
    const { statusCode, body } = await table(service);
    expect([statusCode, body]).toEqual([503, expect.stringContaining('The graph is being changed')]);
    expect(state).toBe(2);
  });
});

describe('an answer that took long', () => {
  const query = '{ entities { totalCount nodes { id } } }';

  test('is kept for as long as the graph is the same, and is the new one as soon as something is loaded', async () => {
    const { graph, service } = await opened({ limits: { soon: 0 } });
    const ask = () => service.ask(query);
    const first = await ask();
    await ask();
    await expect
      .poll(async () => {
        service.statementsSent();
        const { data } = await ask();
        return [data, service.statementsSent().length];
      })
      .toEqual([first.data, 1]);

    await load(graph, await second());
    const after = await ask();
    expect(JSON.stringify(after.data)).toContain('town/brook');
    expect(after.data).toMatchObject({ entities: { totalCount: 3 } });
  });

  test('is made anew for who asks for that', async () => {
    const { service } = await opened({ limits: { soon: 0 } });
    for (let time = 0; time < 4; time += 1) await service.ask(query);
    service.statementsSent();
    const headers = { 'cache-control': 'no-cache' };
    await service.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
    expect(service.statementsSent()).toEqual([expect.stringContaining('MATCH (')]);
  });
});
