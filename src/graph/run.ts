import neo4j, { type Driver } from 'neo4j-driver';
import type { Deadline } from './deadline.js';
import { asFailure, isPassing } from './driverErrors.js';

/** One read of the database: its text, its parameters. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Runs statements that return one row with one column, `answer`. */
export interface Reader {
  read(statement: Statement, deadline: Deadline): Promise<unknown>;
}

/**
 * Reads in auto-commit transactions: one Bolt turn where a managed transaction takes three. That gives up the driver's
 * own retries, so a read that met a passing fault is sent once more.
 */
export function openReading(driver: Driver, database: string): Reader {
  const attempt = (statement: Statement, deadline: Deadline): Promise<unknown> =>
    run(driver, database, statement, deadline);
  return {
    read: async (statement, deadline) => {
      try {
        return await attempt(statement, deadline).catch((error: unknown) => {
          if (isPassing(error)) return attempt(statement, deadline);
          throw error;
        });
      } catch (error) {
        throw asFailure(error);
      }
    },
  };
}

/** Closing a session whose transaction still runs resets the connection, and so ends the transaction. */
async function run(
  driver: Driver,
  database: string,
  { text, parameters }: Statement,
  deadline: Deadline,
): Promise<unknown> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await deadline.race(
      session.run(text, parameters, { timeout: deadline.remaining() }).then((result) => result),
    );
    return records[0]?.get('answer') ?? null;
  } finally {
    void session.close().catch(() => undefined);
  }
}
