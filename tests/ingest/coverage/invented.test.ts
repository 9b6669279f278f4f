import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Coverage } from '../../../src/ingest/coverage/coverage.js';
import { coverageOf } from '../../support/coverageOf.js';
import { apply } from '../../support/editedReport.js';
import { inventedReport, type InventedReport } from '../../support/inventedReports.js';

/** Counted in the texts by hand. */
const counted: [id: InventedReport, coverage: Coverage][] = [
  [
    'conghua-2023-09-26',
    {
      numbers: { numeralsUsed: 19, numberWordsUsed: 4, dismissed: new Map([['DATE', 1]]) },
      passages: { yielding: 13, silent: 5 },
      names: { accountedFor: 20, notNames: 1 },
    },
  ],
  [
    'conghua-2023-09-26-corrected',
    {
      numbers: {
        numeralsUsed: 18,
        numberWordsUsed: 1,
        dismissed: new Map([
          ['DATE', 2],
          ['PART_OF_NAME', 2],
        ]),
      },
      passages: { yielding: 13, silent: 6 },
      names: { accountedFor: 20, notNames: 1 },
    },
  ],
  [
    'xinhe-2023-10-12',
    {
      numbers: {
        numeralsUsed: 11,
        numberWordsUsed: 10,
        dismissed: new Map([
          ['DATE', 5],
          ['PART_OF_NAME', 2],
          ['ORDINAL_NAME', 3],
          ['PHONE_OR_PLATFORM', 1],
          ['NOT_OF_THIS_REPORT', 1],
        ]),
      },
      passages: { yielding: 11, silent: 6 },
      names: { accountedFor: 6, notNames: 1 },
    },
  ],
  [
    'conghua-2023-12-31',
    {
      numbers: { numeralsUsed: 0, numberWordsUsed: 0, dismissed: new Map() },
      passages: { yielding: 1, silent: 2 },
      names: { accountedFor: 2, notNames: 0 },
    },
  ],
  [
    'liangkou-2024-03-05',
    {
      numbers: { numeralsUsed: 8, numberWordsUsed: 1, dismissed: new Map([['DATE', 1]]) },
      passages: { yielding: 7, silent: 4 },
      names: { accountedFor: 10, notNames: 1 },
    },
  ],
];

test.each(counted)('%s was read completely', async (id, coverage) => {
  expect(await coverageOf(await inventedReport(id))).toEqual(coverage);
});

test('a number in characters that is no longer dismissed is told of', async () => {
  const report = await inventedReport('xinhe-2023-10-12');
  const from = '  - { passage: 13, start: 4, end: 5, token: 三, reason: PART_OF_NAME }\n';
  await apply({ file: 'coverage.yaml', from, to: '' }, report.folder);
  await expect(coverageOf(report)).rejects.toThrow(
    /passage 13 at 4: expected "三" to be evidence of a statement, or dismissed; got neither$/,
  );
});

test('a quoted name in characters that nobody accounts for is told of', async () => {
  const report = await inventedReport('xinhe-2023-10-12');
  await apply({ file: 'coverage.yaml', from: 'text: 三农', to: 'text: 服务' }, report.folder);
  await expect(coverageOf(report)).rejects.toThrow(/"三农": expected a name.*; got none for 三农$/);
});

test('a sentence in characters is its publisher’s', async () => {
  const report = await inventedReport('xinhe-2023-10-12');
  await appendFile(
    join(report.folder, 'gaps.yaml'),
    '# 区里统一推进市域社会治理现代化，一些村一定要一体化。\n',
  );
  await expect(coverageOf(report)).rejects.toThrow(
    /gaps\.yaml:\d+ {2}expected no eight words in a row of the report; got "区里统一推进 一些村一定要"$/,
  );
});
