import { startDeadline } from '../graph/deadline.js';
import type { Reader } from '../graph/run.js';
import { statement } from '../graph/statement.js';

const patience = 2_000;

/** The hash of what is published; null if the database holds no graph. Fails if the database does not answer. */
export const graphHash = (reader: Reader): Promise<string | null> => told(reader, 'health/graphHash');

/** What answers depend on: the hash, and the revision that each change of the graph has; otherwise as `graphHash`. */
export const graphState = (reader: Reader): Promise<string | null> => told(reader, 'health/state');

async function told(reader: Reader, path: string): Promise<string | null> {
  const read = { name: path, text: statement(path), parameters: {} };
  return (await reader.read(read, startDeadline(patience))) as string | null;
}

/** The graph was changed while it was read: what was read is of two states. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';

  constructor() {
    super('The graph was changed while the file was written; start again.');
  }
}

/** Passes on what is read, and fails at its end if the graph is not what it was at the start. */
export async function* unchanged<Part>(
  reader: Reader,
  read: () => AsyncIterable<Part>,
): AsyncGenerator<Part> {
  const hash = await graphHash(reader);
  yield* read();
  if ((await graphHash(reader)) !== hash) throw new ChangedMeanwhile();
}
