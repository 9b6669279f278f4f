/** Something about the database that a person can put right; the message says what was found and what to do. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem';
}

/** The three ways to a database, for messages to somebody who has none of them. */
export const threeWays = [
  'conghua-graph needs a Neo4j database. Any one of these will do:',
  '  1. Java 17 or newer with Maven: Neo4j is then fetched and run for you;',
  '  2. Docker with the compose plugin: Neo4j is then run in a container;',
  '  3. a Neo4j of your own: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.',
].join('\n');

const byCode: Record<string, string> = {
  ENOSPC: 'the disk is full; free some space and try again',
  EDQUOT: 'the disk quota is used up; free some space and try again',
  EACCES: 'this user may not write there; change the permissions of the folder',
  EPERM: 'this user may not write there; change the permissions of the folder',
  EROFS: 'the disk is mounted read-only',
};

/** The same error in plain words where its code is one that a person can put right. */
export function plainly(error: unknown): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  const reason = code === undefined ? undefined : byCode[code];
  if (error instanceof DatabaseProblem || reason === undefined) return error;
  return new DatabaseProblem(`Cannot use ${path ?? 'the folder of the database'}: ${reason}.`, {
    cause: error,
  });
}
