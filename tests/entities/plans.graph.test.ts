import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';
import { profile, type Cost } from '../support/plans.js';
import { openService, type Service } from '../support/service.js';

/**
 * What each example costs the database, as recorded. `npm run record:plans` writes the record anew; who does so says in
 * the commit what became dearer, and why.
 */
const record = join(projectRoot, 'tests', 'fixtures', 'plans.json');
const isRecording = process.env.RECORD_PLANS === 'true';
const recorded = JSON.parse(readFileSync(record, 'utf8')) as Record<string, Cost>;
const found: Record<string, Cost> = {};

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(async () => {
  await service.close();
  if (isRecording) writeFileSync(record, `${JSON.stringify(found, null, 2)}\n`);
});

const examples = join(projectRoot, 'schema', 'examples');
const files = readdirSync(examples);

test('the record holds the examples that there are', () => {
  if (!isRecording) expect(Object.keys(recorded)).toEqual(files);
});

test.each(files)('%s costs the database what it did', async (file) => {
  service.readsSent();
  const { errors } = await service.ask(readFileSync(join(examples, file), 'utf8'));
  expect(errors).toBeUndefined();
  const cost = await profile(inject('world'), service.readsSent());
  found[file] = cost;
  expect(cost.scans).not.toContain('AllNodesScan');
  expect(cost.scans).not.toContain('CartesianProduct');
  if (isRecording) return;
  const known = recorded[file];
  expect({ ...cost, dbHits: known?.dbHits }).toEqual(known);
  // A hit more or less of a hundred is how Neo4j happened to lay out the store, which ways are looked for along.
  const { dbHits } = cost;
  expect(Math.abs(dbHits - (known?.dbHits ?? 0))).toBeLessThanOrEqual(Math.ceil(dbHits / 100));
});
