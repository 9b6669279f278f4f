import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/read.js';
import { complaints, editedReport, type Edit } from '../support/editedReport.js';

const fall = "text: 64.5%\n  amount: '-64.5'";
/** The same fall with another number, which does not stand in its evidence: an editor's reading. */
const anotherFall = (amount: string): string => `text: 64.5%\n  origin: EDITOR\n  amount: '${amount}'`;

/** Another figure of the report made a sum of two others, 13748 and 4878. */
const sum = (amount: string, ...more: string[]): Edit => ({
  file: 'observations.yaml',
  from: "text: '109'\n  amount: '109'\n  comparator: EXACT\n",
  to: [
    "text: '109'",
    '  origin: EDITOR',
    `  amount: '${amount}'`,
    '  sumOf: [police-incidents, police-incidents-2012]',
    ...(more.length === 0 ? ['comparator: EXACT'] : more).map((line) => `  ${line}`),
    '',
  ].join('\n'),
});
const flag = 'flags: [{ kind: DOES_NOT_ADD_UP, note: As printed. }]';

/** An edit of a report's figures that makes them contradict each other, and what is said. */
const faults: [title: string, edit: Edit, said: RegExp][] = [
  [
    'a stated change that is not the one between both figures is told with both numbers',
    { file: 'observations.yaml', from: fall, to: anotherFall('-65.4') },
    /^observations\.yaml:\d+ {2}amount: expected the change from police-incidents-2012 to police-incidents, -64\.518, or the flag DOES_NOT_ADD_UP; got EXACT -65\.4$/,
  ],
  [
    'a stated change is taken with the words before it',
    {
      file: 'observations.yaml',
      from: `${fall}\n  unit: PERCENT\n  comparator: EXACT`,
      to: `${anotherFall('-65')}\n  unit: PERCENT\n  comparator: MORE_THAN`,
    },
    /-64\.52, or the flag DOES_NOT_ADD_UP; got MORE_THAN -65$/,
  ],
  [
    'a sum that its parts do not make is told with both numbers',
    sum('18627'),
    /^observations\.yaml:\d+ {2}amount: expected the sum of police-incidents, police-incidents-2012, 18626, or the flag DOES_NOT_ADD_UP; got EXACT 18627$/,
  ],
  [
    'a part of a sum is a figure of the same file',
    { file: 'observations.yaml', from: fall, to: `sumOf: [nothing]\n  ${fall}` },
    /^observations\.yaml:\d+ {2}sumOf: no statement here has the key nothing$/,
  ],
];

test.each(faults)('%s', async (_title, edit, said) => {
  const lines = await complaints(await editedReport(edit));
  expect(lines).toEqual([expect.stringMatching(said)]);
});

const sound: [title: string, edit: Edit][] = [
  [
    'a change by more than 60 percent may be one of 64.5',
    {
      file: 'observations.yaml',
      from: `${fall}\n  unit: PERCENT\n  comparator: EXACT`,
      to: `${anotherFall('-60')}\n  unit: PERCENT\n  comparator: MORE_THAN`,
    },
  ],
  [
    'a change that is flagged may differ',
    {
      file: 'observations.yaml',
      from: `${fall}\n  unit: PERCENT\n  comparator: EXACT\n  aspect: CHANGE_PCT\n  changeOf: police-incidents\n  confidence: 0.9\n  flags: *garbled-noun`,
      to: `${anotherFall('-65.4')}\n  unit: PERCENT\n  comparator: EXACT\n  aspect: CHANGE_PCT\n  changeOf: police-incidents\n  ${flag}`,
    },
  ],
  ['a sum is right that its parts make', sum('18626')],
  ['a sum of more than so much may be more', sum('18000', 'comparator: MORE_THAN')],
  ['a sum that is flagged may differ', sum('1', 'comparator: EXACT', flag)],
];

test.each(sound)('%s', async (_title, edit) => {
  expect((await readReport(await editedReport(edit))).observations).not.toEqual([]);
});
