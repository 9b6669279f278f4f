import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkComplete } from '../../../src/ingest/coverage/complete.js';
import { readReports } from '../../../src/ingest/folders.js';
import { ReportError } from '../../../src/ingest/problem.js';
import type { Edit } from '../../support/editedReport.js';
import type { WithText } from '../../support/copiedReport.js';
import { coverageOf } from '../../support/coverageOf.js';
import { lakesideReport } from '../../support/lakesideReport.js';

/** What is said against a report that is held against its text, line by line, without the name of the report. */
async function complaintsAbout(report: WithText): Promise<string[]> {
  const error: unknown = await coverageOf(report).catch((thrown: unknown) => thrown);
  if (!(error instanceof ReportError)) throw new Error('Expected a ReportError.', { cause: error });
  return error.message.split('\n').map((line) => line.replace('lakeside-2020-05-01/', ''));
}

const edit = (from: string, to = ''): Edit => ({ file: 'coverage.yaml', from, to });

/** One thing each that was passed over, or put aside by mistake: the title, the edit that makes it, what is printed. */
const faults: [title: string, edit: Edit, ...lines: string[]][] = [
  [
    'a numeral that nothing rests on is found at its line of the text',
    {
      file: 'observations.yaml',
      from: "    - { passage: 4, start: 3, end: 7, token: '2019' }\n",
      to: '',
    },
    'source:7  passage 4 at 3: expected "2019" to be evidence of a statement, or dismissed; got neither',
  ],
  [
    'a number word that is no longer dismissed is found too',
    edit('  - { passage: 5, start: 50, end: 55, token: Three, reason: PART_OF_NAME }\n'),
    'source:9  passage 5 at 50: expected "Three" to be evidence of a statement, or dismissed; got neither',
  ],
  [
    'a teaser’s number is dismissed like any other',
    edit('  - { passage: 7, start: 0, end: 5, token: Seven, reason: NOT_OF_THIS_REPORT }\n'),
    'source:13  passage 7 at 0: expected "Seven" to be evidence of a statement, or dismissed; got neither',
  ],
  [
    'what is dismissed stands there',
    edit("start: 37, end: 42, token: '12345'", "start: 37, end: 42, token: '54321'"),
    'coverage.yaml:3  expected "54321" at 37 of passage 5; got "12345"',
  ],
  [
    'what is dismissed is a numeral or number word',
    edit('dismissed:\n', 'dismissed:\n  - { passage: 5, start: 0, end: 8, token: Everyone, reason: DATE }\n'),
    'coverage.yaml:2  expected one whole numeral or number word; got "Everyone" at 0 of passage 5',
  ],
  [
    'a part of a numeral is not dismissed alone',
    edit("end: 20, token: '2020.05.01'", "end: 14, token: '2020'"),
    'coverage.yaml:2  expected one whole numeral or number word; got "2020" at 10 of passage 2',
    'source:3  passage 2 at 10: expected "2020.05.01" to be evidence of a statement, or dismissed; got neither',
  ],
  [
    'nothing is both evidence and dismissed',
    edit('dismissed:\n', "dismissed:\n  - { passage: 4, start: 3, end: 7, token: '2019', reason: DATE }\n"),
    'coverage.yaml:2  expected "2019" to be used or dismissed; got both: observations.yaml trees-2019 rests on it',
  ],
  [
    'a passage that yields nothing is found',
    edit('  - { passage: 3, reason: HEADING }\n'),
    'source:5  passage 3 at 0: expected evidence of something, or an entry of silent; got neither',
  ],
  [
    'a passage that yields something is not silent',
    edit('silent:\n', 'silent:\n  - { passage: 4, reason: GENERAL }\n'),
    'coverage.yaml:7  expected passage 4 to yield nothing; observations.yaml trees-increase rests on it',
  ],
  [
    'a capitalised name that no entity has is found with the words that are left',
    { file: 'entities.yaml', from: 'en: Reedham Village', to: 'en: Fishham Village' },
    'source:7  passage 4 at 23: "Reedham Village": expected a name, alias or evidence of an entity, or notNames; got none for reedham, village',
  ],
  [
    'a name is known in part only',
    { file: 'entities.yaml', from: 'text: Three Rivers', to: 'text: Rivers' },
    'source:9  passage 5 at 50: "Three Rivers": expected a name, alias or evidence of an entity, or notNames; got none for three',
  ],
  [
    'quoted words that no entity has are found',
    edit('  - { text: green belt, note: An emphasis. }\n'),
    'source:7  passage 4 at 129: "green belt": expected a name, alias or evidence of an entity, or notNames; got none for green, belt',
  ],
  [
    'what is said to be no name stands somewhere',
    edit('text: Glad', 'text: Mad'),
    'source:9  passage 5 at 13: "Glad": expected a name, alias or evidence of an entity, or notNames; got none for glad',
    'coverage.yaml:14  expected words of the text; "Mad" stands nowhere in it',
  ],
  [
    'what stands in another article only stands nowhere',
    edit('notNames:\n', 'notNames:\n  - { text: Carp, note: A fish. }\n'),
    'coverage.yaml:14  expected words of the text; "Carp" stands nowhere in it',
  ],
  [
    'a sentence of the report in a file of its folder is found with its line',
    {
      file: 'metrics.yaml',
      from: 'Trees planted by the village within a year.',
      to: 'The farmers of the village planted 1,200 trees, an increase of more than 100% from 500.',
    },
    'metrics.yaml:5  expected no eight words in a row of the report; got "planted 1 200 trees an increase of more"',
  ],
];

test.each(faults)('%s', async (_title, fault, ...lines) => {
  expect(await complaintsAbout(await lakesideReport(fault))).toEqual(lines);
});

test('everything that was passed over is told at once', async () => {
  const report = await lakesideReport();
  await writeFile(join(report.folder, 'coverage.yaml'), '{}\n');
  expect(await complaintsAbout(report)).toHaveLength(14);
});

test('what a report that was read completely yields is counted', async () => {
  expect(await coverageOf(await lakesideReport())).toEqual({
    numbers: {
      numeralsUsed: 5,
      numberWordsUsed: 0,
      dismissed: new Map([
        ['DATE', 1],
        ['PHONE_OR_PLATFORM', 1],
        ['PART_OF_NAME', 1],
        ['NOT_OF_THIS_REPORT', 1],
      ]),
    },
    passages: { yielding: 1, silent: 6 },
    names: { accountedFor: 5, notNames: 2 },
  });
});

test('without its text nothing is proved', async () => {
  const [report] = await readReports([(await lakesideReport()).folder]);
  expect(report && (await checkComplete(report))).toBeNull();
});

test('whatever describes its evidence makes a passage yield something, and an entity’s accounts for a name', async () => {
  const { folder, source } = await lakesideReport(
    edit('  - { text: Glad, note: An emphasis. }\n'),
    edit('  - { passage: 5, reason: GENERAL }\n'),
  );
  const [report] = await readReports([folder], source);
  if (!report) throw new Error('Expected a report.');
  const evidence = [{ passage: 5, start: 13, end: 17, token: 'Glad' }];
  const entities = report.facts.entities.map((entity) => ({ ...entity, evidence }));
  const found = await checkComplete({ ...report, facts: { ...report.facts, entities } });
  expect(found?.coverage.passages).toEqual({ yielding: 2, silent: 5 });
});
