import { Ajv, type AnySchema } from 'ajv';
import addFormats from 'ajv-formats';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../../src/ingest/format/jsonSchemas.js';
import { projectRoot } from '../../../src/projectRoot.js';
import { realReport } from '../../support/editedReport.js';

const required = ['report', 'metrics', 'entities', 'relations', 'grants', 'observations', 'gaps', 'coverage'];
const names = [...required, 'identities'];

const committed = (name: string): Promise<string> =>
  readFile(join(projectRoot, 'schema', 'reports', `${name}.schema.json`), 'utf8');

/** What the committed schema of a file says against a value. */
async function faultsOf(name: string, value: unknown): Promise<string[]> {
  const ajv = new Ajv();
  addFormats.default(ajv);
  void ajv.validate(JSON.parse(await committed(name)) as AnySchema, value);
  return (ajv.errors ?? []).map(({ message }) => message ?? '');
}

test('there is a schema for each file of a report', () => {
  expect([...jsonSchemas().keys()]).toEqual(
    expect.arrayContaining(names.map((name) => `${name}.schema.json`)),
  );
  expect(jsonSchemas().size).toBe(names.length);
});

test.each(names)('the committed schema of %s.yaml is what the code reads', async (name) => {
  expect(await committed(name)).toBe(jsonSchemas().get(`${name}.schema.json`));
});

test.each(required)('an editor finds no fault with the real %s.yaml, and finds its schema', async (name) => {
  const text = await readFile(join(realReport, `${name}.yaml`), 'utf8');
  expect(text.split('\n')[0]).toBe(
    `# yaml-language-server: $schema=../../schema/reports/${name}.schema.json`,
  );
  expect(await faultsOf(name, parse(text))).toEqual([]);
});

test('an editor finds no fault with the decisions of a report that has some', async () => {
  const file = join(projectRoot, 'tests', 'fixtures', 'invented', 'conghua-2023-09-26', 'identities.yaml');
  expect(await faultsOf('identities', parse(await readFile(file, 'utf8')))).toEqual([]);
});

test('an editor underlines a field that does not exist and a value that is none', async () => {
  const metric = { id: 'metric/trees', name: { en: 'Trees' }, unit: 'TREE', description: 'Trees planted.' };
  expect(await faultsOf('metrics', [{ ...metric, statType: 'COUNT', colour: 'green' }])).toEqual([
    'must NOT have additional properties',
  ]);
  expect(await faultsOf('metrics', [{ ...metric, statType: 'COLOUR' }])).toEqual([
    'must be equal to one of the allowed values',
  ]);
});
