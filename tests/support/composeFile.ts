import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { projectRoot } from '../../src/projectRoot.js';

/** A compose file as an object; its own tag says that a list takes the place of an inherited one. */
export function readCompose(path: string): unknown {
  const reset = { tag: '!reset', collection: 'seq' as const, resolve: () => [] };
  return parse(readFileSync(join(projectRoot, path), 'utf8'), { customTags: [reset] });
}

/** What the Compose Specification finds wrong. The published schema names its dialect by an https address, which Ajv knows under http only. */
export function composeFaults(compose: unknown): ErrorObject[] | null | undefined {
  const path = join(projectRoot, 'tests', 'fixtures', 'compose-spec.schema.json');
  const schema = JSON.parse(readFileSync(path, 'utf8')) as object;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });
  validate(compose);
  return validate.errors;
}
