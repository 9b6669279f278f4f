import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { ReportFacts } from '../../src/ingest/format/files.js';
import { readReport } from '../../src/ingest/read.js';
import { checkAgainstSource } from '../../src/ingest/source.js';
import { smallReport } from '../support/editedReport.js';
import { needsSourceText, sourceText } from '../support/sourceText.js';

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

const lines = ['A village 丨 of ours', 'It has 3 schools.'];
const text = `${lines.join('\r\n\r\n')}\n`;

/** A report of two passages, and one token in the second. */
function villageReport(token = '3 schools', start = 7): ReportFacts {
  const passages = lines.map((line, at) => ({ ordinal: at + 1, length: line.length, sha256: sha256(line) }));
  const evidence = [{ passage: 2, start, end: start + token.length, token }];
  return {
    report: {
      id: 'small',
      title: 'A small report',
      publisher: null,
      published: '2020-01-01',
      lang: 'en',
      url: null,
      sha256: sha256(text),
      sections: [{ id: 'all', title: 'All of it', passages }],
    },
    metrics: [],
    entities: [],
    relations: [],
    observations: [],
    gaps: [],
    identities: [],
    coverage: { dismissed: [], silent: [], notNames: [] },
    grants: [
      {
        key: 'school-village',
        recipient: 'village/small',
        outcome: 'UNSTATED',
        origin: 'REPORT',
        rank: 'NORMAL',
        confidence: 1,
        flags: [],
        conflictsWith: [],
        evidence,
      },
    ],
  };
}

const held = (facts: ReportFacts, source: string): ReturnType<typeof checkAgainstSource> =>
  checkAgainstSource({ facts, lineOf: () => 7 }, Buffer.from(source));

const complaint = (facts: ReportFacts, source: string): string[] =>
  held(facts, source).problems.map(({ file, line = '-', message }) => `${file}:${line}  ${message}`);

test('the passages of a text are its lines that are not empty, counted from 1', () => {
  const { texts } = held(villageReport(), text);
  expect([...texts]).toEqual([
    [1, 'A village 丨 of ours'],
    [2, 'It has 3 schools.'],
  ]);
});

test('a changed character is reported, with the words that no longer stand there', () => {
  const changed = text.replace('3', '4');
  expect(complaint(villageReport(), changed)).toEqual([
    `report.yaml:-  sha256: the source is another file: expected ${sha256(text)}, got ${sha256(changed)}`,
    'report.yaml:-  passage 2 is another text in the source',
    'grants.yaml:7  school-village: expected "3 schools" at 7 of passage 2; got "4 schools": it stands nowhere in it',
  ]);
});

test('a token that stands one character further on is reported', () => {
  expect(complaint(villageReport('3 schools', 8), text)).toEqual([
    'grants.yaml:7  school-village: expected "3 schools" at 8 of passage 2; got " schools.": it stands at 7',
  ]);
});

test('a passage that the report does not list is reported', () => {
  expect(complaint(villageReport(), `${text}One more.\n`)).toContain(
    'report.yaml:-  expected 2 passages, the source has 3',
  );
});

test('every hash and every word of the report that comes along stands in its text', async (context) => {
  needsSourceText(context);
  const { texts, problems } = held(await readReport(smallReport), await readFile(sourceText, 'utf8'));
  expect(problems).toEqual([]);
  expect(texts.size).toBe(54);
  expect(texts.get(12)?.slice(423, 429)).toBe('94.92%');
});

test('one changed digit of the real text is found', async (context) => {
  needsSourceText(context);
  const source = await readFile(sourceText, 'utf8');
  const messages = complaint(await readReport(smallReport), source.replace('94.92%', '94.93%'));
  expect(messages.slice(1)).toEqual([
    'report.yaml:-  passage 12 is another text in the source',
    'observations.yaml:7  sense-of-security-2021: expected "94.92%" at 423 of passage 12; got "94.93%": it stands nowhere in it',
  ]);
});
