import type { Driver } from 'neo4j-driver';
import { openWriter } from '../graph/driver.js';
import { withDatabase, type Open } from './withDatabase.js';

/** Opens a database for a command that writes, and gives it back when the work is done or has failed. */
export const withWriter = <Result>(
  open: Open,
  work: (driver: Driver, database: string) => Promise<Result>,
): Promise<Result> => withDatabase(open, openWriter, work);
