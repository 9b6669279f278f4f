import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { projectRoot } from '../../src/projectRoot.js';

const folder = join(projectRoot, 'tests', 'fixtures', 'reconciliation');
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

/** The manifest's schema leans on this part of another one, which tells how to sign in: nobody does here. */
const signingIn = {
  $id: 'http://swagger.io/v2/schema.json',
  definitions: { securityDefinitions: { additionalProperties: { type: 'object', required: ['type'] } } },
};

/** What the specification holds answers against, by the name of the schema. */
export const judges: ReadonlyMap<string, ValidateFunction> = opened();

function opened(): ReadonlyMap<string, ValidateFunction> {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const names = readdirSync(join(folder, 'schemas')).map((file) => file.replace('.json', ''));
  ajv.addSchema(signingIn);
  const schemas = names.map((name) => {
    const { $schema: _dialect, ...schema } = read(`schemas/${name}.json`) as Record<string, unknown>;
    ajv.addSchema(schema);
    return [name, schema] as const;
  });
  return new Map(schemas.map(([name, { $id }]) => [name, ajv.getSchema(String($id)) as ValidateFunction]));
}

/** The specification's own examples for a schema, by the names of their files. */
export function examples(schema: string, kind: 'valid' | 'invalid'): [name: string, example: unknown][] {
  const path = join('examples', schema, kind);
  const files = readdirSync(join(folder, 'examples', schema));
  if (!files.includes(kind)) return [];
  return readdirSync(join(folder, path)).map((file) => [file, read(join(path, file))]);
}

/** What a schema has against an answer. */
export function complaints(schema: string, answer: unknown): unknown {
  const judge = judges.get(schema);
  if (!judge) throw new Error(`There is no schema ${schema}; there are ${[...judges.keys()].join(', ')}.`);
  return judge(answer) ? null : judge.errors;
}
