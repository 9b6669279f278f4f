import { createHash } from 'node:crypto';
import type { ManagedTransaction } from 'neo4j-driver';
import { statement } from '../graph/statement.js';
import { canonicalJson } from './canonicalJson.js';

/** Hashes everything published, one row at a time: the same facts give the same hash, whenever they were loaded. */
export async function graphHashOf(transaction: ManagedTransaction): Promise<string> {
  const hash = createHash('sha256');
  for await (const record of transaction.run(statement('model/published'))) {
    hash.update(canonicalJson(record.get('published'))).update('\n');
  }
  return hash.digest('hex');
}
