import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';
import { inventedReports } from '../support/inventedReports.js';
import { needsSourceText, sourceText } from '../support/sourceText.js';
import { themes } from './questions.js';

const words = themes.flatMap(({ questions }) => questions.flatMap((question) => question.words));

/** Those that stand in another passage than it says, or in none. */
function misplaced(file: string, report?: string): unknown[] {
  const passages = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const ofReport = words.filter(([, , of]) => of === report);
  expect(ofReport).not.toEqual([]);
  return ofReport.filter(([passage, text]) => !passages[passage - 1]?.includes(text));
}

test.each(inventedReports)('the words that answers rest on stand in the text of %s', (report) => {
  const file = join(projectRoot, 'tests', 'fixtures', 'invented', `${report}.txt`);
  expect(misplaced(file, report)).toEqual([]);
});

test('the words that answers rest on stand in the text of the report that comes along', (context) => {
  needsSourceText(context);
  expect(misplaced(sourceText)).toEqual([]);
});
