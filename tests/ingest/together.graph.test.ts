import neo4j from 'neo4j-driver';
import { beforeEach, expect, test } from 'vitest';
import { openWriter } from '../../src/graph/driver.js';
import { statement } from '../../src/graph/statement.js';
import { checkGraph } from '../../src/ingest/checkGraph.js';
import { loadReports } from '../../src/ingest/load.js';
import { prepareStore } from '../../src/ingest/store.js';
import { realReport } from '../support/editedReport.js';
import { freshGraph, type FreshGraph } from '../support/freshGraph.js';
import { correcting, edition, first, second } from '../support/hillReports.js';
import { openService } from '../support/service.js';
import { writtenReports } from '../support/writtenReport.js';

let graph: FreshGraph;
beforeEach(async () => {
  graph = await freshGraph();
  await prepareStore(graph.driver, graph.database);
});

/** As somebody else does it, with a connection of their own. */
async function loadApart(folder: string): Promise<void> {
  const driver = openWriter(graph.server.connection);
  await loadReports(driver, graph.database, [folder]);
  await driver.close();
}

async function hashOfGraph(): Promise<string> {
  const { graphHash, problems } = await checkGraph(graph.driver, graph.database);
  expect(problems).toEqual([]);
  return graphHash;
}

test('reports that are loaded at once make the graph that they make one after the other', async () => {
  const reports = [first, second, edition, correcting];
  const folders = await writtenReports(reports);
  await loadReports(graph.driver, graph.database, folders);
  const hash = await hashOfGraph();
  graph = await freshGraph();
  await Promise.all([...folders, ...folders.slice(0, 1)].map(loadApart));
  expect(await hashOfGraph()).toBe(hash);
});

test('a reader sees the whole of a report or nothing, while it is loaded', async () => {
  const service = await openService({ connection: graph.server.connection });
  const read = async (): Promise<string> => {
    const { data, errors } = await service.ask(
      '{ report(id: "report/conghua-2022-09-25") { statements { totalCount } gaps { id } sections { totalCount } } }',
    );
    expect(errors).toBeUndefined();
    return JSON.stringify(data);
  };
  const before = await read();
  const seen = new Set<string>();
  const state = { isLoading: true };
  const loading = loadReports(graph.driver, graph.database, [realReport]).finally(() => {
    state.isLoading = false;
  });
  let reads = 0;
  while (state.isLoading) {
    seen.add(await read());
    reads += 1;
  }
  await loading;
  const after = await read();
  await service.close();
  expect(reads).toBeGreaterThan(20);
  expect(before).toBe('{"report":null}');
  expect([...seen].filter((answer) => answer !== before && answer !== after)).toEqual([]);
});

test('a load that Neo4j ended for waiting too long for its turn waits for it again', async () => {
  const { connection } = graph.server;
  // The driver would try again for half a minute by itself; what is looked at is what comes after that.
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password), {
    maxTransactionRetryTime: 0,
    disableLosslessIntegers: true,
  });
  const holder = graph.driver.session({ database: graph.database });
  const waiting = new Set<unknown>();
  const look = async (): Promise<number> => {
    for (const { id } of await graph.rows(
      "SHOW TRANSACTIONS YIELD transactionId AS id, status WHERE status STARTS WITH 'Blocked' RETURN id",
    ))
      waiting.add(id);
    return waiting.size;
  };
  try {
    const held = holder.beginTransaction();
    await held.run(statement('model/lock'));
    const loading = loadReports(driver, graph.database, await writtenReports([first]));
    // Neo4j ends the first after db.lock.acquisition.timeout, ten seconds.
    await expect.poll(look, { timeout: 40_000, interval: 100 }).toBe(2);
    await held.commit();
    expect(await loading).toHaveLength(1);
  } finally {
    await holder.close();
    await driver.close();
  }
  expect(await hashOfGraph()).toMatch(/^[0-9a-f]{64}$/);
});
