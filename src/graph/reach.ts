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

/** The same for an error in the middle of the work, if that is what it is: a database that went away. */
export function lostDatabase(error: unknown, connection: Connection): DatabaseProblem | null {
  if (!(error instanceof Neo4jError) || !isUnreachable(error.code)) return null;
  const message = `${whatIsWrong(error.code, connection)} Nothing is half done: what was not finished was not kept, and the same command does it.`;
  return new DatabaseProblem(message, { cause: error });
}

function whatIsWrong(code: string, { uri, username, database }: Connection): string {
  if (/AuthenticationRateLimit/.test(code))
    return `Neo4j at ${uri} refuses the user ${username} for some seconds after too many wrong passwords; wait, and check NEO4J_PASSWORD.`;
  if (/\.Security\./.test(code))
    return `Neo4j at ${uri} does not let in the user ${username}: check NEO4J_USERNAME and NEO4J_PASSWORD.`;
  if (/DatabaseNotFound/.test(code))
    return `Neo4j at ${uri} has no database "${database}": check NEO4J_DATABASE.`;
  if (isUnreachable(code))
    return `No Neo4j answers at ${uri}: check NEO4J_URI, and that it runs and can be reached from here.`;
  return `Neo4j at ${uri} does not work for us: it says ${code}.`;
}

function isUnreachable(code: string): boolean {
  return /^(N\/A|ServiceUnavailable|SessionExpired)$/.test(code);
}
