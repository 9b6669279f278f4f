import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/read.js';
import { complaints, editedReport, smallReport, type Edit } from '../support/editedReport.js';

test('the report that comes along has no fault', async () => {
  const { report, entities, metrics, relations, grants, observations } = await readReport(smallReport);
  expect(report.id).toBe('conghua-2022-09-25');
  expect(entities.map(({ kind }) => kind)).toContain('VILLAGE');
  for (const list of [metrics, relations, grants, observations]) expect(list).not.toEqual([]);
});

/** One fault each: the title, the edit that makes it, and every line that is then printed. */
const faults: [title: string, edit: Edit, ...lines: string[]][] = [
  [
    'an unknown field is named',
    { file: 'metrics.yaml', from: '  unit: INCIDENT\n', to: '  unit: INCIDENT\n  colour: blue\n' },
    'metrics.yaml:7  0: Unrecognized key: "colour"',
  ],
  [
    'a missing field is named at its entry',
    { file: 'metrics.yaml', from: '  unit: INCIDENT\n', to: '' },
    'metrics.yaml:4  0.unit: Invalid input: expected string, received undefined',
  ],
  [
    'a metric’s id begins with metric/',
    { file: 'metrics.yaml', from: 'id: metric/police-incidents', to: 'id: metrics/police-incidents' },
    'metrics.yaml:4  0.id: expected an id that starts with metric/; got "metrics/police-incidents"',
  ],
  [
    'an id has no capitals',
    { file: 'entities.yaml', from: 'id: town/taiping', to: 'id: town/Taiping' },
    'entities.yaml:67  6.id: expected an id that starts with town/; got "town/Taiping"',
  ],
  [
    'an id’s prefix is its kind',
    { file: 'entities.yaml', from: 'id: town/jiangpu', to: 'id: village/jiangpu' },
    'entities.yaml:58  5.id: expected an id that starts with town/; got "village/jiangpu"',
  ],
  [
    'a kind is one of those that the model has',
    { file: 'entities.yaml', from: 'kind: DISTRICT', to: 'kind: COUNTY' },
    "entities.yaml:34  3.kind: Invalid discriminator value. Expected 'REGION' | 'DISTRICT' | 'TOWN' | 'VILLAGE' | 'PROGRAM' | 'CAMPAIGN' | 'AWARD' | 'ORGANIZATION' | 'PERSON' | 'LAW' | 'PUBLICATION' | 'EVENT'",
  ],
  [
    'a street is a town with a form',
    { file: 'entities.yaml', from: '  form: SUBDISTRICT\n', to: '' },
    'entities.yaml:49  4.form: Invalid option: expected one of "TOWN"|"SUBDISTRICT"',
  ],
  [
    'a unit is a code in capitals',
    { file: 'metrics.yaml', from: 'unit: PERCENT', to: 'unit: percent' },
    'metrics.yaml:12  1.unit: expected a code in capitals, such as PERCENT; got "percent"',
  ],
  [
    'a key is lower-case words joined by hyphens',
    { file: 'grants.yaml', from: 'key: jiangpu-unstated', to: 'key: Jiangpu unstated' },
    'grants.yaml:29  2.key: expected lower-case words and numbers joined by hyphens; got "Jiangpu unstated"',
  ],
  [
    'an award is an award',
    {
      file: 'grants.yaml',
      from: 'award: award/national-democratic-rule-of-law-demonstration-village',
      to: 'award: district/conghua',
    },
    'grants.yaml:7  0.award: expected an id that starts with award/; got "district/conghua"',
  ],
  [
    'a change says what it is a change of',
    { file: 'observations.yaml', from: '  changeOf: police-incidents\n', to: '' },
    'observations.yaml:115  7: expected changeOf for a change, and for nothing else',
  ],
  [
    'what is not a change is a change of nothing',
    {
      file: 'observations.yaml',
      from: "  aspect: LEVEL\n  period: '2021'",
      to: "  aspect: LEVEL\n  changeOf: police-incidents\n  period: '2021'",
    },
    'observations.yaml:4  0: expected changeOf for a change, and for nothing else',
  ],
  [
    'a token is as long as its offsets say',
    { file: 'observations.yaml', from: "end: 414, token: '2021'", to: "end: 415, token: '2021'" },
    'observations.yaml:13  0.evidence.0: expected end - start to be the length of the token',
  ],
  [
    'a token is a text, not a number',
    { file: 'observations.yaml', from: "token: '2021'", to: 'token: 2021' },
    'observations.yaml:13  0.evidence.0.token: Invalid input: expected string, received number; got 2021',
  ],
  [
    'what the report says has evidence',
    { file: 'relations.yaml', from: '  origin: EDITOR\n', to: '' },
    'relations.yaml:4  0: expected evidence, or origin: EDITOR',
  ],
  [
    'a period is EDTF',
    { file: 'observations.yaml', from: "period: '2021'", to: 'period: last year' },
    'observations.yaml:11  0.period: expected EDTF, such as 2021, 2012/2022 or 2020/..; got "last year"',
  ],
  [
    'a period has a month that exists',
    { file: 'observations.yaml', from: "period: '2021'", to: 'period: 2021-13' },
    'observations.yaml:11  0.period: expected days that exist, the first before the last; got "2021-13"',
  ],
  [
    'a period begins before it ends',
    { file: 'observations.yaml', from: "period: '2012'", to: 'period: 2022/2012' },
    'observations.yaml:93  5.period: expected days that exist, the first before the last; got "2022/2012"',
  ],
  [
    'a period is a text',
    { file: 'observations.yaml', from: "period: '2021'", to: 'period: 2021' },
    'observations.yaml:11  0.period: Invalid input: expected string, received number; got 2021',
  ],
  [
    'without an award nothing is won',
    { file: 'grants.yaml', from: 'outcome: UNSTATED', to: 'outcome: WON' },
    'grants.yaml:19  1: expected an award, or outcome: UNSTATED',
  ],
  [
    'an outcome is one of a few',
    { file: 'grants.yaml', from: 'outcome: CULTIVATION', to: 'outcome: HOPED_FOR' },
    'grants.yaml:8  0.outcome: Invalid option: expected one of "WON"|"SELECTED"|"RANKED"|"CULTIVATION"|"UNSTATED"; got "HOPED_FOR"',
  ],
  [
    'an amount has no separators',
    { file: 'observations.yaml', from: "amount: '13748'", to: "amount: '13,748'" },
    'observations.yaml:90  5.amount: expected a decimal number in quotes, such as "25551000", or null; got "13,748"',
  ],
  [
    'an amount is in quotes, so that no digit is lost',
    { file: 'observations.yaml', from: "amount: '94.92'", to: 'amount: 94.92' },
    'observations.yaml:8  0.amount: expected a decimal number in quotes, such as "25551000", or null; got 94.92',
  ],
  [
    'an amount is not left out',
    { file: 'observations.yaml', from: "  amount: '94.92'\n", to: '' },
    'observations.yaml:4  0.amount: expected a decimal number in quotes, such as "25551000", or null',
  ],
  [
    'an amount lies within its bounds',
    { file: 'observations.yaml', from: "lower: '98'", to: "lower: '98.5'" },
    'observations.yaml:16  1: expected lower ≤ amount ≤ upper',
  ],
  [
    'a comparator is one of a few',
    { file: 'observations.yaml', from: 'comparator: MORE_THAN', to: 'comparator: OVER' },
    'observations.yaml:22  1.comparator: Invalid option: expected one of "EXACT"|"ABOUT"|"NEARLY"|"MORE_THAN"|"AT_LEAST"|"LESS_THAN"|"AT_MOST"; got "OVER"',
  ],
  [
    'confidence is between 0 and 1',
    { file: 'grants.yaml', from: 'confidence: 0.9', to: 'confidence: 90' },
    'grants.yaml:9  0.confidence: Too big: expected number to be <=1; got 90',
  ],
  [
    'a flag has a note',
    {
      file: 'grants.yaml',
      from: '    - kind: DOUBTFUL_NAME\n      note:',
      to: '    - kind: DOUBTFUL_NAME\n      remark:',
    },
    'grants.yaml:11  0.flags.0.note: Invalid input: expected string, received undefined',
    'grants.yaml:12  0.flags.0: Unrecognized key: "remark"',
  ],
  [
    'a flag is of a kind that the model has',
    { file: 'grants.yaml', from: 'kind: CUT_OFF', to: 'kind: CUT_SHORT' },
    'grants.yaml:23  1.flags.0.kind: Invalid option: expected one of "AMBIGUOUS"|"GARBLED"|"DOUBTFUL_UNIT"|"DOUBTFUL_NAME"|"MISPLACED_SEPARATOR"|"CUT_OFF"|"REPEATED"|"DOES_NOT_ADD_UP"|"MISSING_SUBJECT"; got "CUT_SHORT"',
    'grants.yaml:32  2.flags.0.kind: Invalid option: expected one of "AMBIGUOUS"|"GARBLED"|"DOUBTFUL_UNIT"|"DOUBTFUL_NAME"|"MISPLACED_SEPARATOR"|"CUT_OFF"|"REPEATED"|"DOES_NOT_ADD_UP"|"MISSING_SUBJECT"; got "CUT_SHORT"',
    'grants.yaml:40  3.flags.0.kind: Invalid option: expected one of "AMBIGUOUS"|"GARBLED"|"DOUBTFUL_UNIT"|"DOUBTFUL_NAME"|"MISPLACED_SEPARATOR"|"CUT_OFF"|"REPEATED"|"DOES_NOT_ADD_UP"|"MISSING_SUBJECT"; got "CUT_SHORT"',
  ],
  [
    'a day exists',
    { file: 'report.yaml', from: 'published: 2022-09-25', to: 'published: 2022-09-31' },
    'report.yaml:7  published: Invalid ISO date; got "2022-09-31"',
  ],
  [
    'a hash has 64 digits',
    { file: 'report.yaml', from: 'sha256: 8003c148', to: 'sha256: 003c148' },
    'report.yaml:20  sections.1.passages.0.sha256: expected 64 hexadecimal digits; got "003c14867b11a8d48b1504af04eeb7d2b8aa3daddd2c8bb9dca7e5158e67297"',
  ],
  [
    'an alias has its anchor',
    { file: 'grants.yaml', from: 'flags: &cut-off', to: 'flags: &cutoff' },
    'grants.yaml:32  expected &cut-off before *cut-off',
    'grants.yaml:40  expected &cut-off before *cut-off',
  ],
  [
    'broken YAML is shown where it breaks',
    { file: 'metrics.yaml', from: 'unit: INCIDENT', to: 'unit: [INCIDENT' },
    'metrics.yaml:7  Flow sequence in block collection must be sufficiently indented and end with a ]',
    'metrics.yaml:7  Nested mappings are not allowed in compact mappings',
    'metrics.yaml:7  Implicit keys need to be on a single line',
  ],
  [
    'a field stands once',
    { file: 'metrics.yaml', from: '  unit: INCIDENT\n', to: '  unit: INCIDENT\n  unit: ITEM\n' },
    'metrics.yaml:7  Map keys must be unique',
  ],
  [
    'a file is a list',
    {
      file: 'metrics.yaml',
      from: '- id: metric/police-incidents\n',
      to: 'metrics: []\n--- \n- id: metric/police-incidents\n',
    },
    'metrics.yaml:5  Source contains multiple documents; please use YAML.parseAllDocuments()',
  ],
];

test.each(faults)('%s', async (_title, edit, ...lines) => {
  expect(await complaints(await editedReport(edit))).toEqual(lines);
});

test('evidence is a few words, not a sentence', async () => {
  const token = 'x'.repeat(121);
  const edit = {
    file: 'observations.yaml',
    from: 'end: 429, token: 94.92%',
    to: `end: 544, token: ${token}`,
  };
  expect(await complaints(await editedReport(edit))).toEqual([
    `observations.yaml:14  0.evidence.1.token: Too big: expected string to have <=120 characters; got "${token}"`,
  ]);
});

test('a file that is missing is named', async () => {
  const folder = await editedReport();
  await rm(join(folder, 'grants.yaml'));
  expect(await complaints(folder)).toEqual(['grants.yaml  expected this file, but it cannot be read']);
});

test('a file without anything in it is no list', async () => {
  const folder = await editedReport();
  await writeFile(join(folder, 'metrics.yaml'), '');
  expect(await complaints(folder)).toEqual(['metrics.yaml  Invalid input: expected array, received null']);
});

test('the faults of all files are told at once', async () => {
  const folder = await editedReport(
    { file: 'metrics.yaml', from: 'unit: PERCENT', to: 'unit: percent' },
    { file: 'grants.yaml', from: 'outcome: CULTIVATION', to: 'outcome: WON_TWICE' },
  );
  const files = (await complaints(folder)).map((line) => line.split(':')[0]);
  expect(files).toEqual(['metrics.yaml', 'grants.yaml']);
});
