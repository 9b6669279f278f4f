import { createHash } from 'node:crypto';
import { canonicalJson } from './canonicalJson.js';
import type { ReportFacts } from './format/files.js';

/** These become edges, which have no order. */
const unordered = new Set(['evidence', 'conflictsWith', 'supersedes', 'objects']);

/**
 * Tells a statement that changed from one that is read again. A field that the format gains later does not change a
 * statement that leaves it out, or no store could be loaded into by newer code.
 */
export function statementHashOf(fact: ReportFacts['relations' | 'grants' | 'observations'][number]): string {
  const content = Object.entries<unknown>(fact).map(([key, value]) => [
    key,
    unordered.has(key) && Array.isArray(value) ? value.map(canonicalJson).sort() : value,
  ]);
  return createHash('sha256')
    .update(canonicalJson(Object.fromEntries(content)))
    .digest('hex');
}
