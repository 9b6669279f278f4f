import { startDeadline } from '../graph/deadline.js';
import type { Reader } from '../graph/run.js';
import { statement } from '../graph/statement.js';

const patience = 2_000;

/** The hash of what is published; null if the database holds no graph. Fails if the database does not answer. */
export async function graphHash(reader: Reader): Promise<string | null> {
  const text = statement('health/graphHash');
  return (await reader.read({ text, parameters: {} }, startDeadline(patience))) as string | null;
}
