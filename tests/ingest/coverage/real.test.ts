import { expect, test } from 'vitest';
import { checkComplete } from '../../../src/ingest/coverage/complete.js';
import { readReports } from '../../../src/ingest/folders.js';
import { realReport } from '../../support/editedReport.js';
import { needsSourceText, sourceText } from '../../support/sourceText.js';

test('the report that comes along was read completely', { timeout: 60_000 }, async (context) => {
  needsSourceText(context);
  const [report] = await readReports([realReport], sourceText);
  const found = report ? await checkComplete(report) : null;
  expect(found?.problems).toEqual([]);
  expect(found?.coverage.numbers).toEqual({
    numeralsUsed: 53,
    numberWordsUsed: 16,
    dismissed: new Map([
      ['PART_OF_NAME', 12],
      ['DATE', 4],
      ['ORDINAL_NAME', 5],
      ['PHONE_OR_PLATFORM', 1],
      ['NOT_OF_THIS_REPORT', 4],
    ]),
  });
  expect(found?.coverage.passages).toEqual({ yielding: 41, silent: 13 });
});
