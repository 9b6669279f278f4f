import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globSync } from 'tinyglobby';
import { projectRoot } from '../../src/projectRoot.js';
import { describeWithPython, runPythonClient } from '../support/python.js';
import { openService, type Service } from '../support/service.js';

let service: Service;
let address: string;
beforeAll(async () => {
  service = await openService();
  address = await service.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => service.close());

const pages = globSync('docs/*.md', { cwd: projectRoot }).sort();
const matches = (pattern: RegExp): string[] =>
  pages.flatMap((page) =>
    [...readFileSync(join(projectRoot, page), 'utf8').matchAll(pattern)].map(([, found = '']) => found),
  );

const rowsAt = async (url: string): Promise<Record<string, string>[]> => {
  const { statusCode, body } = await service.app.inject({ url });
  expect([url, statusCode]).toEqual([url, 200]);
  return parse<Record<string, string>>(body, { bom: true, columns: true });
};

describe('what the documentation gives a spreadsheet', () => {
  const formulas = matches(/=IMPORTDATA\(([^\n`]*)\)/g);

  test('is told in three addresses and one with a condition in a cell', () => {
    expect(formulas).toHaveLength(4);
  });

  test.each(formulas)('=IMPORTDATA(%s) finds rows', async (formula) => {
    // What a spreadsheet makes of the formula: the content of the cell takes its place, encoded for an address.
    const [, written = '', more = ''] =
      /^"https:\/\/example\.org([^"]*)"( & ENCODEURL\(A1\))?$/.exec(formula) ?? [];
    const url = more === '' ? written : written + encodeURIComponent('{"unit":"PERCENT"}');
    const rows = await rowsAt(url);
    expect(rows.length).toBeGreaterThan(3);
    if (url.includes('PERCENT'))
      expect(new Set(rows.map(({ quantity_unit_code }) => quantity_unit_code))).toEqual(new Set(['PERCENT']));
  });
});

describeWithPython('what the documentation gives an analyst in Python and SQL', () => {
  test('runs on our files, and finds in them what the API says', async () => {
    const python = matches(/^```python\n([^]*?)^```/gm).map((text) => ['python', text]);
    const sql = matches(/`(SELECT [^`]*)`/g).map((text) => ['sql', text]);
    const folder = mkdtempSync(join(tmpdir(), 'snippets-'));
    for (const file of ['observations.parquet', 'graph.graphml'])
      writeFileSync(join(folder, file), (await service.app.inject({ url: `/export/${file}` })).rawPayload);
    const snippets = join(folder, 'snippets.json');
    const here = JSON.stringify([...python, ...sql]).replaceAll('http://127.0.0.1:4000', address);
    writeFileSync(snippets, here);
    const found = (await runPythonClient('snippets.py', folder, snippets)) as Record<string, number>[];
    rmSync(folder, { recursive: true });

    const { data } = await service.ask(
      '{ all: observations { totalCount } percents: observations(unit: "PERCENT") { totalCount } entities { totalCount } }',
    );
    const { all, percents, entities } = data as Record<string, { totalCount: number }>;
    expect([python.length, sql.length]).toEqual([3, 1]);
    expect(Object.assign({}, ...found)).toMatchObject({
      figures: all?.totalCount,
      percents: percents?.totalCount,
      graph: entities?.totalCount,
      rows: percents?.totalCount,
    });
  });
});
