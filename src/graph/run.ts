import neo4j, { type Driver, type QueryResult } from 'neo4j-driver';
import type { Deadline } from './deadline.js';
import { asFailure, isPassing } from './driverErrors.js';
import { profileOf, type Profile } from './profile.js';

/** One read of the database: its text, its parameters. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Runs statements that return one row with one column, `answer`. */
export interface Reader {
  read(statement: Statement, deadline: Deadline): Promise<unknown>;
}

/** Runs statements and can tell how Neo4j did. */
export interface ExplainingReader extends Reader {
  /** The same as `read`, and how Neo4j came to the answer; that takes longer. */
  explain(statement: Statement, deadline: Deadline): Promise<Explained>;
}

/** An answer, and how Neo4j came to it. */
export interface Explained {
  readonly answer: unknown;
  readonly profile: Profile;
}

/**
 * Reads in auto-commit transactions: one Bolt turn where a managed transaction takes three. That gives up the driver's
 * own retries, so a read that met a passing fault is sent once more.
 */
export function openReading(driver: Driver, database: string): ExplainingReader {
  const run = async (statement: Statement, deadline: Deadline): Promise<QueryResult> => {
    const attempt = (): Promise<QueryResult> => runOnce(driver, database, statement, deadline);
    try {
      return await attempt().catch((error: unknown) => {
        if (isPassing(error)) return attempt();
        throw error;
      });
    } catch (error) {
      throw asFailure(error);
    }
  };
  return {
    read: async (statement, deadline) => answerOf(await run(statement, deadline)),
    explain: async (statement, deadline) => {
      const result = await run({ ...statement, text: `PROFILE ${statement.text}` }, deadline);
      return { answer: answerOf(result), profile: profileOf(statement, result) };
    },
  };
}

const answerOf = ({ records }: QueryResult): unknown => records[0]?.get('answer') ?? null;

/** Closing a session whose transaction still runs resets the connection, and so ends the transaction. */
async function runOnce(
  driver: Driver,
  database: string,
  { text, parameters }: Statement,
  deadline: Deadline,
): Promise<QueryResult> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    return await deadline.race(
      session.run(text, parameters, { timeout: deadline.remaining() }).then((result) => result),
    );
  } finally {
    void session.close().catch(() => undefined);
  }
}
