import { expect, test } from 'vitest';
import { complaints, editedReport, type Edit } from '../support/editedReport.js';

/** One fault each that no single field shows: the title, the edit that makes it, and every line that is then printed. */
const faults: [title: string, edit: Edit, ...lines: string[]][] = [
  [
    'an entity is described once',
    { file: 'entities.yaml', from: 'id: town/jiangpu', to: 'id: town/chengjiao' },
    'entities.yaml:58  id: town/chengjiao stands here a second time',
    'relations.yaml:37  subject: town/jiangpu is described nowhere',
    'relations.yaml:72  objects: town/jiangpu is described nowhere',
  ],
  [
    'a name is told once',
    {
      file: 'entities.yaml',
      from: '  description: ',
      to: '  aliases:\n    - { text: conghua, lang: EN, kind: ALIAS }\n    - { text: CONGHUA, lang: EN, kind: ALIAS }\n  description: ',
    },
    'entities.yaml:10  text: "CONGHUA" is a name it has already',
  ],
  [
    'a metric is described once',
    { file: 'metrics.yaml', from: 'id: metric/sense-of-security', to: 'id: metric/police-incidents' },
    'metrics.yaml:10  id: metric/police-incidents stands here a second time',
    'observations.yaml:5  metric: metric/sense-of-security is described nowhere',
  ],
  [
    'a key names one statement of a file',
    { file: 'grants.yaml', from: 'key: jiangpu-unstated', to: 'key: nanping-unstated' },
    'grants.yaml:29  key: nanping-unstated stands here a second time',
  ],
  [
    'a subject is described',
    { file: 'relations.yaml', from: 'subject: region/guangzhou', to: 'subject: region/shenzhen' },
    'relations.yaml:7  subject: region/shenzhen is described nowhere',
  ],
  [
    'an object is described',
    { file: 'relations.yaml', from: 'entity: region/guangdong', to: 'entity: region/guangxi' },
    'relations.yaml:8  objects: region/guangxi is described nowhere',
  ],
  [
    'a recipient is described',
    { file: 'grants.yaml', from: 'recipient: village/taiping-xihu', to: 'recipient: village/taiping-donghu' },
    'grants.yaml:38  recipient: village/taiping-donghu is described nowhere',
  ],
  [
    'an award is described',
    {
      file: 'grants.yaml',
      from: 'award: award/national-democratic-rule-of-law-demonstration-village',
      to: 'award: award/none',
    },
    'grants.yaml:7  award: award/none is described nowhere',
  ],
  [
    'an awarder is described',
    {
      file: 'grants.yaml',
      from: 'outcome: CULTIVATION',
      to: 'awarder: region/nation\n  outcome: CULTIVATION',
    },
    'grants.yaml:8  awarder: region/nation is described nowhere',
  ],
  [
    'a figure’s metric is described',
    {
      file: 'observations.yaml',
      from: 'metric: metric/sense-of-security',
      to: 'metric: metric/sense-of-humour',
    },
    'observations.yaml:5  metric: metric/sense-of-humour is described nowhere',
  ],
  [
    'a figure’s subject is described',
    { file: 'observations.yaml', from: 'subject: district/conghua', to: 'subject: district/panyu' },
    'observations.yaml:6  subject: district/panyu is described nowhere',
  ],
  [
    'a baseline is a figure of the same file',
    {
      file: 'observations.yaml',
      from: 'baseline: police-incidents-2012',
      to: 'baseline: police-incidents-2011',
    },
    'observations.yaml:110  baseline: no statement here has the key police-incidents-2011',
  ],
  [
    'a change is one of a figure of the same file',
    { file: 'observations.yaml', from: 'changeOf: police-incidents', to: 'changeOf: police-accidents' },
    'observations.yaml:123  changeOf: no statement here has the key police-accidents',
  ],
  [
    'a conflict is with a statement of the same file',
    {
      file: 'observations.yaml',
      from: '- key: peaceful-rental-homes-as-printed\n      reason',
      to: '- key: peaceful-rental-homes-printed\n      reason',
    },
    'observations.yaml:79  conflictsWith: no statement here has the key peaceful-rental-homes-printed',
  ],
  [
    'what a change is a change of has a baseline',
    { file: 'observations.yaml', from: '  baseline: police-incidents-2012\n', to: '' },
    'observations.yaml:122  changeOf: expected a figure with a baseline; police-incidents has none',
  ],
  [
    'what a statement supersedes is one of the same file',
    {
      file: 'grants.yaml',
      from: 'outcome: CULTIVATION',
      to: 'supersedes: [{ key: none, reason: A slip. }]\n  outcome: CULTIVATION',
    },
    'grants.yaml:8  supersedes: no statement here has the key none',
  ],
  [
    'what a gap is about is described',
    { file: 'gaps.yaml', from: 'village/jiangpu-jiangpu', to: 'village/jiangpu-none' },
    'gaps.yaml:6  about: village/jiangpu-none is described nowhere',
  ],
  [
    'evidence of an entity ends within its passage',
    { file: 'entities.yaml', from: 'start: 302, end: 315', to: 'start: 352, end: 365' },
    'entities.yaml:75  end: passage 39 is 354 long, got 365',
  ],
  [
    'evidence ends within its passage',
    { file: 'grants.yaml', from: 'start: 232, end: 247', to: 'start: 340, end: 355' },
    'grants.yaml:26  end: passage 39 is 354 long, got 355',
  ],
  [
    'evidence is in a passage that the report has',
    { file: 'observations.yaml', from: 'passage: 12, start: 410', to: 'passage: 99, start: 410' },
    'observations.yaml:13  passage: the report has no passage 99',
  ],
  [
    'the folder bears the report’s id',
    { file: 'report.yaml', from: 'id: conghua-2022-09-25', to: 'id: conghua-2022' },
    'report.yaml:3  id: expected the name of the folder, conghua-2022-09-25; got conghua-2022',
  ],
  [
    'passages are numbered in order',
    { file: 'report.yaml', from: 'ordinal: 9,', to: 'ordinal: 10,' },
    'report.yaml:29  expected passage 9, got 10',
    'report.yaml:30  expected passage 11, got 10',
  ],
];

test.each(faults)('%s', async (_title, edit, ...lines) => {
  expect(await complaints(await editedReport(edit))).toEqual(lines);
});
