import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from '../../config.js';

/** Documents by their ids. */
export type Manifest = ReadonlyMap<string, string>;

/** What `generate-persisted-query-manifest` of Apollo writes. */
const ofApollo = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().min(1), body: z.string().min(1) })),
});

/** What GraphQL Code Generator and others write. */
const plain = z.record(z.string(), z.string().min(1));

/** Reads the file of the setting; what is wrong with it ends the start. */
export function readManifest(file: string): Manifest {
  const content = parsed(file, textOf(file));
  const apollo = ofApollo.safeParse(content);
  if (apollo.success) return new Map(apollo.data.operations.map(({ id, body }) => [id, body]));
  const others = plain.safeParse(content);
  if (others.success) return new Map(Object.entries(others.data));
  const [issue] = (isOfApollo(content) ? apollo : others).error.issues;
  throw wrong(
    `expected {"format":"apollo-persisted-query-manifest","version":1,"operations":[{"id","body"} …]} or {"<id>":"<document>" …} in ${JSON.stringify(file)}; at ${issue?.path.join('.') || 'its root'}: ${issue?.message}`,
  );
}

/** A mistake in the setting, or in what it leads to. */
export const wrong = (message: string): ConfigError => new ConfigError(`TRUSTED_DOCUMENTS: ${message}.`);

const isOfApollo = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && 'format' in content;

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw wrong(`cannot read ${JSON.stringify(file)}`);
  }
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrong(`expected JSON in ${JSON.stringify(file)}, got something else`);
  }
}
