import { createHash } from 'node:crypto';
import type { ManagedTransaction } from 'neo4j-driver';
import { statement } from '../graph/statement.js';

/** Hashes everything published, one row at a time: the same facts give the same hash, whenever they were loaded. */
export async function graphHashOf(transaction: ManagedTransaction): Promise<string> {
  const hash = createHash('sha256');
  for await (const record of transaction.run(statement('model/published'))) {
    hash.update(canonicalJson(record.get('published'))).update('\n');
  }
  return hash.digest('hex');
}

/** Keys in order; what is missing and what is null are the same. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== null);
  return `{${entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`)
    .join(',')}}`;
}
