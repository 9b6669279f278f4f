import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReport } from '../../../src/ingest/read.js';
import { complaints, type Edit } from '../../support/editedReport.js';
import { lakesideReport } from '../../support/lakesideReport.js';

const edit = (from: string, to: string): Edit => ({ file: 'coverage.yaml', from, to });
const before = (list: string, entry: string): Edit => edit(`${list}:\n`, `${list}:\n  - ${entry}\n`);

/** One fault each that coverage.yaml shows without the text: the title, the edit that makes it, what is printed. */
const faults: [title: string, edit: Edit, ...lines: string[]][] = [
  [
    'a reason is one of a closed list',
    edit('reason: DATE', 'reason: NOT_INTERESTING'),
    'coverage.yaml:2  dismissed.0.reason: Invalid option: expected one of "ORDINAL_NAME"|"DATE"|"PHONE_OR_PLATFORM"|"PART_OF_NAME"|"NOT_OF_THIS_REPORT"; got "NOT_INTERESTING"',
  ],
  [
    'a silent passage is silent for one of three reasons',
    edit('reason: HEADING', 'reason: DULL'),
    'coverage.yaml:7  silent.0.reason: Invalid option: expected one of "HEADING"|"GENERAL"|"NOT_OF_THIS_REPORT"; got "DULL"',
  ],
  [
    'what is no name needs a note',
    edit('text: Glad, note: An emphasis.', 'text: Glad'),
    'coverage.yaml:14  notNames.0.note: Invalid input: expected string, received undefined',
  ],
  [
    'a dismissed token is as long as its place',
    edit('end: 42,', 'end: 43,'),
    'coverage.yaml:3  dismissed.1: expected end - start to be the length of the token',
  ],
  [
    'a dismissed token is in a passage that the report has',
    before('dismissed', '{ passage: 9, start: 0, end: 1, token: x, reason: DATE }'),
    'coverage.yaml:2  passage: the report has no passage 9',
  ],
  [
    'a dismissed token ends within its passage',
    before('dismissed', "{ passage: 2, start: 19, end: 21, token: '01', reason: DATE }"),
    'coverage.yaml:2  end: passage 2 is 20 long, got 21',
  ],
  [
    'a silent passage is one that the report has',
    before('silent', '{ passage: 9, reason: HEADING }'),
    'coverage.yaml:7  passage: the report has no passage 9',
  ],
  [
    'a token is dismissed once',
    before('dismissed', "{ passage: 5, start: 37, end: 42, token: '12345', reason: DATE }"),
    'coverage.yaml:4  dismissed: 12345 at 37 of passage 5 stands here a second time',
  ],
  [
    'a passage is silent once',
    before('silent', '{ passage: 6, reason: GENERAL }'),
    'coverage.yaml:12  silent: passage 6 stands here a second time',
  ],
  [
    'words are said to be no name once, whatever their case',
    before('notNames', '{ text: Green Belt, note: An emphasis. }'),
    'coverage.yaml:16  notNames: green belt stands here a second time',
  ],
];

test.each(faults)('%s', async (_title, fault, ...lines) => {
  const { folder } = await lakesideReport(fault);
  expect(await complaints(folder)).toEqual(lines);
});

test('lists without an entry may be left out', async () => {
  const { folder } = await lakesideReport();
  await writeFile(join(folder, 'coverage.yaml'), '{}\n');
  expect((await readReport(folder)).coverage).toEqual({ dismissed: [], silent: [], notNames: [] });
});
