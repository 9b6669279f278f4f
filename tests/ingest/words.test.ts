import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/read.js';
import { projectRoot } from '../../src/projectRoot.js';
import { realReport } from '../support/editedReport.js';
import { needsSourceText, sourceText } from '../support/sourceText.js';

/** So many words in a row would be a sentence of somebody else's. */
const runLength = 8;

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' '));
}

test('whatever the case and the marks between words, a run of them is found', () => {
  const runs = new Set(runsOf('One two, three "four" five—six seven eight!'));
  expect(runsOf('zero ONE two three four; five six\nseven eight').filter((run) => runs.has(run))).toEqual([
    'one two three four five six seven eight',
  ]);
});

/** The passages without what stands in quotation marks: those are names, which are no sentences. */
const withoutNames = (text: string): string[] =>
  text.split('\n').flatMap((line) => line.split(/["“][^"”]{3,200}["”]/));

test('a quoted name may stand anywhere, and does not join what is around it', () => {
  expect(withoutNames('one "the name" two\nthree').map((part) => part.trim())).toEqual([
    'one',
    'two',
    'three',
  ]);
});

test('no sentence of the report stands in reports/ but its title', async (context) => {
  needsSourceText(context);
  const printed = new Set(withoutNames(await readFile(sourceText, 'utf8')).flatMap(runsOf));
  const { title } = (await readReport(realReport)).report;
  const folder = join(projectRoot, 'reports');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const { name, parentPath } of entries.filter((entry) => entry.isFile())) {
    const text = (await readFile(join(parentPath, name), 'utf8')).replace(title, '');
    expect([name, runsOf(text).filter((run) => printed.has(run))]).toEqual([name, []]);
  }
});
