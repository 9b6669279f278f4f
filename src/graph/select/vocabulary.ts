import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../projectRoot.js';

const form = z.object({
  labels: z.array(z.string()),
  /** Names that our files write for several relationship types. */
  unions: z.record(z.string(), z.array(z.string())),
  /** Conditions by which rows are looked up, those that lead to few first. */
  lookups: z.array(z.string()),
});

/** What `cypher/vocabulary.json` says that is needed to compose statements. */
export const vocabulary = form.parse(
  JSON.parse(readFileSync(join(projectRoot, 'cypher', 'vocabulary.json'), 'utf8')),
);
