import { Neo4jError, type Driver } from 'neo4j-driver';
import type { Connection } from '../config.js';
import { DatabaseProblem } from './local/problem.js';

/** Makes sure that the database answers and lets us in; throws a DatabaseProblem that names the setting to look at. */
export async function reach(driver: Driver, connection: Connection): Promise<void> {
  const session = driver.session({ database: connection.database });
  try {
    await session.run('RETURN 1');
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    throw new DatabaseProblem(whatIsWrong(error.code, connection), { cause: error });
  } finally {
    await session.close();
  }
}

/** The same for an error in the middle of the work, unless it is a mistake of ours: a database that went away, or cannot go on. */
export function lostDatabase(error: unknown, connection: Connection): DatabaseProblem | null {
  if (!(error instanceof Neo4jError) || !(isUnreachable(error.code) || isOfTheDatabase(error.code)))
    return null;
  const message = `${whatIsWrong(error.code, connection)} Nothing is half done: what was not finished was not kept, and the same command does it.`;
  return new DatabaseProblem(message, { cause: error });
}

const whatIsWrong = (code: string, connection: Connection): string =>
  known.find(([pattern]) => pattern.test(code))?.[1](connection) ??
  `Neo4j at ${connection.uri} does not work for us: it says ${code}.`;

/** What Neo4j calls it, and what it means for whoever runs the command. The first that fits counts. */
const known: readonly (readonly [RegExp, (connection: Connection) => string])[] = [
  [
    /AuthenticationRateLimit/,
    ({ uri, username }) =>
      `Neo4j at ${uri} refuses the user ${username} for some seconds after too many wrong passwords; wait, and check NEO4J_PASSWORD.`,
  ],
  [
    /\.Security\./,
    ({ uri, username }) =>
      `Neo4j at ${uri} does not let in the user ${username}: check NEO4J_USERNAME and NEO4J_PASSWORD.`,
  ],
  [
    /DatabaseNotFound/,
    ({ uri, database }) => `Neo4j at ${uri} has no database "${database}": check NEO4J_DATABASE.`,
  ],
  [
    /^(N\/A|ServiceUnavailable|SessionExpired)$/,
    ({ uri }) =>
      `No Neo4j answers at ${uri}: check NEO4J_URI, and that it runs and can be reached from here.`,
  ],
  [
    /TransactionLogError|DatabaseUnavailable|Transaction(Commit|Start)Failed/,
    ({ uri }) =>
      `Neo4j at ${uri} cannot write: its disk may be full, which its log tells. Make space there and start it again.`,
  ],
  [
    /OutOfMemory/,
    ({ uri }) => `Neo4j at ${uri} has not the memory for this: see db.memory.transaction.max there.`,
  ],
  [
    /DeadlockDetected|LockClientStopped|LockAcquisitionTimeout|Terminated|TimedOut/,
    ({ uri }) => `Neo4j at ${uri} ended the work, because others were at the same or it took too long.`,
  ],
];

const isUnreachable = (code: string): boolean => /^(N\/A|ServiceUnavailable|SessionExpired)$/.test(code);

/** What Neo4j calls neither a mistake of the statement nor one of the client. */
const isOfTheDatabase = (code: string): boolean => /^Neo\.(DatabaseError|TransientError)\./.test(code);
