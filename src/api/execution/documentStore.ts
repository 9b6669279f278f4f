import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** How many operations are kept in one place, and how many characters all of them may have: parsed, each takes a hundred times that. */
export const keptAtMost = { max: 300, maxSize: 1_000_000 };

/**
 * Where Apollo keeps the documents that it has parsed and found valid. Its own store holds thirty megabytes of them as
 * JSON, which are 160 in memory, soon full where clients write values into their texts.
 */
export function documentStore() {
  const kept = new LRUCache<string, DocumentNode>({
    ...keptAtMost,
    sizeCalculation: ({ loc }) => loc?.source.body.length ?? 1,
  });
  return {
    get: (key: string) => Promise.resolve(kept.get(key)),
    set: (key: string, document: DocumentNode) => {
      kept.set(key, document);
      return Promise.resolve();
    },
    delete: (key: string) => Promise.resolve(kept.delete(key)),
  };
}
