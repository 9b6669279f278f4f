import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../projectRoot.js';

const vocabulary = z.object({ unions: z.record(z.string(), z.array(z.string())) });

/** Names that our files write for several relationship types, as `cypher/vocabulary.json` has them. */
export const unions = vocabulary.parse(
  JSON.parse(readFileSync(join(projectRoot, 'cypher', 'vocabulary.json'), 'utf8')),
).unions;

/** Puts the relationship types in the place of the names for several: `[:Linked]` becomes `[:ASSESSED|RUNS]`. */
export function withTypes(cypher: string): string {
  return Object.entries(unions).reduce(
    (text, [name, types]) => text.replaceAll(`:${name}]`, `:${types.join('|')}]`),
    cypher,
  );
}
