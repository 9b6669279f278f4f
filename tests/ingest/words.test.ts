import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { namesOf } from '../../src/ingest/coverage/names.js';
import { ownFiles } from '../../src/ingest/coverage/ownFiles.js';
import { borrowedRuns } from '../../src/ingest/coverage/ownWords.js';
import { readReport } from '../../src/ingest/read.js';
import { realReport } from '../support/editedReport.js';
import { needsSourceText, sourceText } from '../support/sourceText.js';

test('in a checkout of the project all of its files are looked through', async () => {
  const files = (await ownFiles(realReport)).map(({ file }) => file);
  expect(files).toEqual(expect.arrayContaining(['README.md', 'src/cli.ts', 'docs/decisions/README.md']));
  expect(files.filter((file) => /^(?:node_modules|dist)\//.test(file))).toEqual([]);
});

test(
  'no sentence of the report stands in the project but its title',
  { timeout: 60_000 },
  async (context) => {
    needsSourceText(context);
    const facts = await readReport(realReport);
    const passages = (await readFile(sourceText, 'utf8')).split('\n');
    const borrowedIn = borrowedRuns(passages, [facts.report.title, ...namesOf(facts)]);
    const found = (await ownFiles(realReport)).flatMap(({ file, text }) =>
      borrowedIn(text).map(({ line, run }) => `${file}:${line} ${run}`),
    );
    expect(found).toEqual([]);
  },
);
