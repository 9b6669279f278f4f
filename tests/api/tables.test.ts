import { expect, test } from 'vitest';
import type { Column } from '../../src/api/tables/columns.js';
import { csv } from '../../src/api/tables/csv.js';
import type { Cell } from '../../src/api/tables/rows.js';

const column = (name: string): Column => ({
  name,
  path: [name],
  type: 'TEXT',
  isList: false,
  isNullable: true,
  description: '',
  graphqlType: 'String',
});

async function written(...cells: Cell[]): Promise<string> {
  const pieces: string[] = [];
  const batches = (async function* () {
    await Promise.resolve();
    yield [cells];
  })();
  for await (const piece of csv(
    cells.map((_, at) => column(`c${at}`)),
    batches,
  ))
    pieces.push(piece);
  return pieces.join('').split('\r\n')[1] ?? '';
}

test('no text of a table is taken for a formula by a spreadsheet', async () => {
  for (const text of ['=1+1', '+cmd', '-1+2', '@SUM(A1)', '\t=1', '＝1'])
    expect(await written(text)).toMatch(/^"?'/);
});

test('a number stays a number, below zero too', async () => {
  expect(await written(-5, -1.5, '-25551000', '-0.5', true, null)).toBe('-5,-1.5,-25551000,-0.5,true,');
});

test('quotes, commas and lines within a text stay within it', async () => {
  expect(await written('a "b", c', 'one\ntwo')).toBe('"a ""b"", c","one\ntwo"');
});

test('the values of a list stand in one place', async () => {
  expect(await written(['A', 'B'], [])).toBe('A | B,');
});
