import { join } from 'node:path';
import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWriter } from '../../src/graph/driver.js';
import { ingestReport } from '../../src/ingest/ingest.js';
import { checkInvariants } from '../../src/ingest/invariants.js';
import { project } from '../../src/ingest/project.js';
import { readReport } from '../../src/ingest/read.js';
import { prepareStore } from '../../src/ingest/store.js';
import { projectRoot } from '../../src/projectRoot.js';
import { startThrowaway, type Throwaway } from '../support/throwaway.js';

let server: Throwaway;
let driver: Driver;
const database = 'neo4j';

beforeAll(async () => {
  server = await startThrowaway();
  driver = openWriter(server.connection);
});

afterAll(async () => {
  await driver.close();
  await server.stop();
});

test('a database in which somebody else calls their nodes Model is refused', async () => {
  await driver.executeQuery("CREATE (:Model {name: 'of somebody else'})", {}, { database });
  await expect(prepareStore(driver, database)).rejects.toThrow('holds data that is not ours');
  await driver.executeQuery('MATCH (node) DETACH DELETE node', {}, { database });
});

test('a sound report is loaded', async () => {
  const facts = await readReport(join(projectRoot, 'reports', 'conghua-2022-09-25'));
  await prepareStore(driver, database);
  expect((await ingestReport(driver, database, facts)).changes).toBeGreaterThan(0);
  expect((await ingestReport(driver, database, facts)).changes).toBe(0);
});

const edgeThatNobodyStates = `
  MATCH (jiangpu:Town {id: 'town/jiangpu'}), (taiping:Town {id: 'town/taiping'})-[stated:PART_OF]->()
  CREATE (jiangpu)-[:PART_OF {kind: stated.kind, statementIds: stated.statementIds}]->(taiping)`;

test('an edge that rests on a statement about another place is named', async () => {
  await withoutKeeping(async (transaction) => {
    await transaction.run(edgeThatNobodyStates);
    await expect(checkInvariants(transaction)).rejects.toThrow(
      /active statements saying just that: town\/jiangpu/,
    );
  });
});

test('an edge that rests on a statement about another place is gone when edges are drawn anew', async () => {
  await withoutKeeping(async (transaction) => {
    await transaction.run(edgeThatNobodyStates);
    expect(await project(transaction)).toBe(1);
    await checkInvariants(transaction);
  });
});

test('an edge that names a withdrawn statement beside an active one is named, and mended when drawn anew', async () => {
  await withoutKeeping(async (transaction) => {
    await transaction.run(
      "MATCH (:Village {id: 'village/taiping-xihu'})-[edge:PART_OF]->() SET edge.statementIds = edge.statementIds + 'relation/gone'",
    );
    await expect(checkInvariants(transaction)).rejects.toThrow(/village\/taiping-xihu/);
    expect(await project(transaction)).toBe(1);
    await checkInvariants(transaction);
  });
});

test('a change against a figure of zero cannot be recomputed and is no disagreement', async () => {
  await withoutKeeping(async (transaction) => {
    await transaction.run(
      "MATCH (figure:Observation) WHERE figure.id ENDS WITH '/police-incidents-2012' SET figure.value = 0.0",
    );
    await checkInvariants(transaction);
  });
});

/** Plants a fault, looks at what comes of it, and leaves the graph as it was. */
async function withoutKeeping(work: (transaction: ManagedTransaction) => Promise<void>): Promise<void> {
  const session = driver.session({ database });
  const transaction = await session.beginTransaction();
  try {
    await work(transaction as unknown as ManagedTransaction);
  } finally {
    await transaction.rollback();
    await session.close();
  }
}
