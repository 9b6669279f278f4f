import type { Driver, ManagedTransaction, RecordShape } from 'neo4j-driver';
import { afterAll } from 'vitest';
import { openWriter } from '../../src/graph/driver.js';
import { startThrowaway, type Throwaway } from './throwaway.js';

/** An empty database, for tests that write. */
export interface FreshGraph {
  readonly server: Throwaway;
  readonly driver: Driver;
  readonly database: string;
  /** Runs a statement and returns its rows as plain objects. */
  readonly rows: (text: string, parameters?: RecordShape) => Promise<RecordShape[]>;
  /** Runs work in a transaction that is kept. */
  readonly write: <Result>(work: (transaction: ManagedTransaction) => Promise<Result>) => Promise<Result>;
}

let opened: Promise<FreshGraph> | undefined;

afterAll(async () => {
  const graph = await opened;
  await graph?.driver.close();
  await graph?.server.stop();
});

/** A server that the tests of this file have for themselves, emptied at each call. */
export async function freshGraph(): Promise<FreshGraph> {
  opened ??= open();
  const graph = await opened;
  await graph.rows('MATCH (node) DETACH DELETE node');
  return graph;
}

async function open(): Promise<FreshGraph> {
  const server = await startThrowaway();
  const driver = openWriter(server.connection);
  const { database } = server.connection;
  return {
    server,
    driver,
    database,
    rows: async (text, parameters = {}) => {
      const { records } = await driver.executeQuery(text, parameters, { database });
      return records.map((record) => record.toObject());
    },
    write: async (work) => {
      const session = driver.session({ database });
      return session.executeWrite(work).finally(() => session.close());
    },
  };
}
