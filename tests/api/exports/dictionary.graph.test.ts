import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dictionary } from '../../../src/api/exports/dictionary.js';
import { openService, type Service } from '../../support/service.js';

let service: Service;
let dictionary: Dictionary;
beforeAll(async () => {
  service = await openService();
  dictionary = (await service.app.inject({ url: '/export/dictionary' })).json();
});
afterAll(() => service.close());

test('the dictionary tells every column of every table, and none besides', async () => {
  expect(dictionary.tables).toHaveLength(5);
  for (const { table, columns } of dictionary.tables) {
    const { body } = await service.app.inject({ url: `/export/${table}.jsonl` });
    const row = JSON.parse(body.split('\n')[0] ?? '') as object;
    expect(columns.map(({ column }) => column)).toEqual(Object.keys(row));
    for (const { description } of columns) expect(description).toMatch(/\w{2,}.*\.$/);
  }
});

test('a column that is said never to be empty is not', async () => {
  for (const { table, columns } of dictionary.tables) {
    const { body } = await service.app.inject({ url: `/export/${table}.jsonl` });
    const rows = body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    for (const { column, nullable } of columns)
      if (!nullable)
        expect({ column, empty: rows.filter((row) => row[column] === null) }).toEqual({ column, empty: [] });
  }
});

test('each file that the dictionary names is there', async () => {
  for (const { file, mediaType } of dictionary.files) {
    const { statusCode, headers } = await service.app.inject({ url: file });
    expect([file, statusCode, headers['content-type']]).toEqual([file, 200, mediaType]);
  }
});

test('what the values of an enumeration mean stands beside their column', () => {
  const observations = dictionary.tables.find(({ table }) => table === 'observations');
  const comparator = observations?.columns.find(({ column }) => column === 'quantity_comparator');
  expect(comparator?.values).toMatchObject({ MORE_THAN: 'More than, over: it is larger.' });
});

test('every unit that a figure is in is described', async () => {
  const { body } = await service.app.inject({ url: '/export/observations.jsonl' });
  const used = body
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { quantity_unit_code: string }).quantity_unit_code);
  const units = new Map(dictionary.units.map(({ code, description }) => [code, description]));
  expect(used.filter((code) => !units.has(code))).toEqual([]);
  expect([...units.keys()]).toEqual([...units.keys()].sort());
  expect(units.get('PERCENT')).toMatch(/hundredths.*never to be added/);
  expect(units.get('ACRE')).toMatch(/4,046\.86 m².*mu/);
  expect(units.get('CASE')).toMatch(/counted as one: case\.$/);
  const { body: page } = await service.app.inject({ url: '/export/dictionary.md' });
  expect(page).toContain('| `MU` | mu | An area, ');
});

test('the dictionary can be read as a page of Markdown', async () => {
  const { body, headers } = await service.app.inject({ url: '/export/dictionary.md' });
  expect(headers['content-type']).toBe('text/markdown; charset=utf-8');
  for (const { table } of dictionary.tables) expect(body).toContain(`## ${table}\n`);
  expect(body).toContain('| `quantity_unit_code` | TEXT | never |');
});

test('where there is no file, it is told which there are', async () => {
  const { statusCode, body } = await service.app.inject({ url: '/export/towns.csv' });
  expect(statusCode).toBe(404);
  expect(body).toContain('There is no file /export/towns.csv; there are entities.csv, ');
});
