import type { Driver } from 'neo4j-driver';
import type { Connection } from '../config.js';
import { lostDatabase, reach } from '../graph/reach.js';

/** A database to work with, until it is released. */
export interface OpenDatabase {
  readonly connection: Connection;
  release(): void | Promise<void>;
}

/** Opens a database, starting one where need be; tells meanwhile what it is doing. */
export type Open = (progress: (message: string) => void) => Promise<OpenDatabase>;

/** Opens a database for a command, and gives it back when the work is done or has failed. */
export async function withDatabase<Result>(
  open: Open,
  openDriver: (connection: Connection) => Driver,
  work: (driver: Driver, database: string) => Promise<Result>,
): Promise<Result> {
  const opened = await open((message) => console.error(message));
  const driver = openDriver(opened.connection);
  try {
    await reach(driver, opened.connection);
    return await work(driver, opened.connection.database);
  } catch (error) {
    throw lostDatabase(error, opened.connection) ?? error;
  } finally {
    await driver.close();
    await opened.release();
  }
}
