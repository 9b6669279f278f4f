import { expect, test } from 'vitest';
import { complaints, editedReport, type Edit } from '../support/editedReport.js';

/** An edit of a figure that is printed as 109, and what is said. */
const faults: [title: string, to: string, ...said: RegExp[]][] = [
  [
    'an amount is the number that is printed',
    "text: '109'\n  amount: '190'\n",
    /^observations\.yaml:\d+ {2}amount: expected 109, as "109" is printed; got 190$/,
  ],
  [
    'a number in millions is that many',
    "text: 109 million\n  amount: '109'\n",
    /amount: expected 109000000, as "109 million" is printed; got 109$/,
  ],
];

test.each(faults)('%s', async (_title, to, ...said) => {
  const edit: Edit = { file: 'observations.yaml', from: "text: '109'\n  amount: '109'\n", to };
  const lines = await complaints(await editedReport(edit));
  expect(lines).toEqual(said.map((one) => expect.stringMatching(one) as unknown));
});

test('an editor may read the digits as others', async () => {
  const edit: Edit = {
    file: 'observations.yaml',
    from: "text: '109'\n  amount: '109'\n",
    to: "text: '109'\n  amount: '190'\n  origin: EDITOR\n",
  };
  await expect(editedReport(edit)).resolves.toBeTypeOf('string');
});
