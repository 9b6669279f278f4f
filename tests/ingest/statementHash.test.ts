import { join } from 'node:path';
import { expect, test } from 'vitest';
import { statementHashOf } from '../../src/ingest/statementHash.js';
import { readReport } from '../../src/ingest/read.js';
import { projectRoot } from '../../src/projectRoot.js';

const { grants } = await readReport(join(projectRoot, 'reports', 'conghua-2022-09-25'));
const grant = grants.find(({ evidence }) => evidence.length > 1);
if (!grant) throw new Error('Expected a grant with more than one piece of evidence.');

test('a statement whose fields stand in another order is the same', () => {
  const reversed = Object.fromEntries(Object.entries(grant).reverse()) as typeof grant;
  expect(statementHashOf(reversed)).toBe(statementHashOf(grant));
});

test('a statement whose evidence stands in another order is the same', () => {
  const reordered = { ...grant, evidence: grant.evidence.toReversed() };
  expect(statementHashOf(reordered)).toBe(statementHashOf(grant));
});

test('a field that the format gains and a statement leaves out does not change it', () => {
  const newer = { ...grant, qualifiers: [], note: undefined, reviewed: null };
  expect(statementHashOf(newer)).toBe(statementHashOf(grant));
});

test.each([
  ['outcome', { outcome: 'WON' as const }],
  ['confidence', { confidence: 0.5 }],
  ['evidence', { evidence: grant.evidence.slice(1) }],
  ['flags', { flags: [] }],
])('another %s makes it another statement', (_field, change) => {
  expect(statementHashOf({ ...grant, ...change })).not.toBe(statementHashOf(grant));
});
