import { once } from 'node:events';
import { beforeEach, expect, test } from 'vitest';
import { loadReports } from '../../src/ingest/load.js';
import { readReport } from '../../src/ingest/read.js';
import { prepareStore } from '../../src/ingest/store.js';
import { smallReport } from '../support/editedReport.js';
import { freshGraph, type FreshGraph } from '../support/freshGraph.js';
import { startLoading } from '../support/startLoading.js';

let graph: FreshGraph;
beforeEach(async () => {
  graph = await freshGraph();
  await prepareStore(graph.driver, graph.database);
});

/**
 * Holds the id of the last figure in a transaction that stays open: a load writes everything before it and then waits, so
 * that what the caller does meanwhile happens in the middle of the load's transaction.
 */
async function whileWriting<Loading>(
  load: () => Loading,
  meanwhile: (loading: Loading, transactionId: string) => Promise<void>,
): Promise<void> {
  const { observations } = await readReport(smallReport);
  const id = `observation/conghua-2022-09-25/${observations.at(-1)?.key}`;
  const session = graph.driver.session({ database: graph.database });
  const holding = session.beginTransaction();
  await holding.run('CREATE (:Statement {id: $id})', { id });
  try {
    const loading = load();
    await meanwhile(loading, await waitingTransaction());
  } finally {
    await holding.rollback();
    await session.close();
  }
}

async function waitingTransaction(): Promise<string> {
  for (let attempt = 0; attempt < 600; attempt++) {
    const [found] = await graph.rows(`
      SHOW TRANSACTIONS YIELD transactionId, status, currentQuery
      WHERE status STARTS WITH 'Blocked' AND currentQuery CONTAINS 'observation'
      RETURN transactionId`);
    if (found) return found.transactionId as string;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('expected a load that waits in the middle of its transaction');
}

/** Nothing is there but the version of the model. */
async function expectNothingKept(): Promise<void> {
  const kept = await graph.rows('MATCH (node) RETURN labels(node) AS labels, node.graphHash AS hash');
  expect(kept).toEqual([{ labels: ['Model'], hash: '' }]);
}

test('a load whose transaction is ended half-way leaves nothing, and the next one is whole', async () => {
  await whileWriting(
    // Whatever comes of it first: the load fails before the statement that ends its transaction has answered.
    () => loadReports(graph.driver, graph.database, [smallReport]).then(() => 'loaded', String),
    async (loading, transactionId) => {
      await graph.rows(`TERMINATE TRANSACTIONS '${transactionId}'`);
      expect(await loading).toMatch(/terminated/);
    },
  );
  await expectNothingKept();
  const [loaded] = await loadReports(graph.driver, graph.database, [smallReport]);
  expect(loaded?.changes).toBeGreaterThan(0);
});

test('a load whose process is killed half-way leaves nothing', async () => {
  await whileWriting(
    () => startLoading(graph.server.connection, [smallReport]),
    async (loading) => {
      loading.kill('SIGKILL');
      expect(await once(loading, 'exit')).toEqual([null, 'SIGKILL']);
    },
  );
  await expectNothingKept();
});
