import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableNames, type TableName } from '../../../src/api/exports/table.js';
import { describeWithPython, runPython } from '../../support/python.js';
import { openService, type Service } from '../../support/service.js';

let service: Service;
let folder: string;
beforeAll(async () => {
  service = await openService();
  folder = await mkdtemp(join(tmpdir(), 'tables-'));
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, parameters: Record<string, string> = {}) =>
  service.app.inject({ url: path, query: parameters });
const lines = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const rowsOf = async (table: string, filter?: object) =>
  lines((await get(`/export/${table}.jsonl`, filter && { filter: JSON.stringify(filter) })).body);

/** How many rows the API says that a table should have; a row of evidence is a row for each of a statement's words. */
async function counted(): Promise<Record<TableName, number>> {
  const { data } = await service.ask(
    '{ entities { totalCount } relations { totalCount } observations { totalCount } awardGrants { totalCount } }',
  );
  const { entities, relations, observations, awardGrants } = data as Record<string, { totalCount: number }>;
  return {
    entities: entities?.totalCount ?? 0,
    relations: relations?.totalCount ?? 0,
    observations: observations?.totalCount ?? 0,
    grants: awardGrants?.totalCount ?? 0,
    evidence: await countedEvidence(),
  };
}

async function countedEvidence(): Promise<number> {
  let count = 0;
  for (let after: string | null = null; ;) {
    const { data } = await service.ask(
      'query ($after: String) { statements(first: 100, after: $after) { nodes { evidence { start } } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    const { nodes, pageInfo } = (data as { statements: Statements }).statements;
    count += nodes.reduce((sum, { evidence }) => sum + evidence.length, 0);
    if (!pageInfo.hasNextPage) return count;
    after = pageInfo.endCursor;
  }
}

interface Statements {
  readonly nodes: readonly { evidence: readonly unknown[] }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface Doubted {
  readonly id: string;
  readonly evidence: readonly { passage: { section: { report: { id: string } } } }[];
  readonly names: readonly { flags: readonly { kind: string; note: string }[] }[];
  readonly statements: { totalCount: number };
}

interface Found {
  readonly rows: number;
  readonly columns: readonly string[];
  readonly sums: Readonly<Record<string, number>>;
  readonly types: Readonly<Record<string, string>>;
}

describeWithPython('other programs find in our files what the API says', () => {
  let found: Record<string, Record<string, Found>>;
  beforeAll(async () => {
    for (const name of tableNames.flatMap((table) =>
      ['csv', 'jsonl', 'parquet'].map((one) => `${table}.${one}`),
    ))
      await writeFile(join(folder, name), (await get(`/export/${name}`)).rawPayload);
    found = runPython('tables.py', folder) as typeof found;
  });

  test.each(tableNames)('%s: as many rows, and the same columns in every format', async (table) => {
    const expected = (await counted())[table];
    expect(expected).toBeGreaterThan(5);
    const columns = found[`${table}.parquet`]?.pyarrow?.columns;
    for (const format of ['csv', 'jsonl', 'parquet'])
      for (const [program, whole] of Object.entries(found[`${table}.${format}`] ?? {}))
        expect({ program, rows: whole.rows, columns: whole.columns }).toEqual({
          program,
          rows: expected,
          columns,
        });
  });

  test('figures add up to the same in each program and in the API', async () => {
    const { data } = await service.ask('{ observations(first: 100) { nodes { quantity { value lower } } } }');
    const { nodes } = (data as { observations: { nodes: { quantity: Record<string, number | null> }[] } })
      .observations;
    const sum = (name: string) => nodes.reduce((total, { quantity }) => total + (quantity[name] ?? 0), 0);
    for (const format of ['csv', 'jsonl', 'parquet'])
      for (const program of ['pandas', 'duckdb']) {
        const sums = found[`observations.${format}`]?.[program]?.sums ?? {};
        expect(sums.quantity_value).toBeCloseTo(sum('value'), 4);
        expect(sums.quantity_lower).toBeCloseTo(sum('lower'), 4);
      }
  });

  test('Parquet knows a number, a truth, a text and a list from one another', () => {
    const types = found['observations.parquet']?.pyarrow?.types;
    expect(types).toMatchObject({
      id: 'string',
      quantity_amount: 'string',
      quantity_value: 'double',
      change_agrees: 'bool',
      flags_kind: 'list<element: string>',
      evidence_passage_ordinal: 'list<element: int32>',
    });
  });
});

describe('a table', () => {
  test('is narrowed as the list of the API is', async () => {
    const filter = { flagged: true, or: [{ unit: 'PERCENT' }, { flags: ['MISPLACED_SEPARATOR'] }] };
    const { data } = await service.ask(
      'query ($filter: ObservationFilter!) { observations(and: [$filter], first: 100) { nodes { id } } }',
      { filter },
    );
    const { nodes } = (data as { observations: { nodes: { id: string }[] } }).observations;
    const rows = await rowsOf('observations', filter);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
  });

  test('holds what was published at a time', async () => {
    const at = (asOf: string) => get('/export/grants.jsonl', { asOf });
    expect(lines((await at('2001-01-01T00:00:00Z')).body)).toEqual([]);
    expect(lines((await at('2999-01-01T00:00:00Z')).body)).toHaveLength(7);
  });

  test('has its columns also where nothing is found', async () => {
    const filter = JSON.stringify({ year: 1066 });
    const { body } = await get('/export/grants.csv', { filter });
    expect(body.split('\r\n')).toEqual([expect.stringMatching(/^\uFEFFid,recipient_id,/), '']);
    expect((await get('/export/grants.jsonl', { filter })).body).toBe('');
    expect((await get('/export/grants.parquet', { filter })).rawPayload.toString('latin1', 0, 4)).toBe(
      'PAR1',
    );
  });

  test('leaves a Chinese name empty where there is none', async () => {
    const rows = await rowsOf('entities');
    const nameOf = (id: string) => rows.find((row) => row.id === id);
    expect(nameOf('town/taiping')).toMatchObject({ name_en: 'Taiping Town', name_zh: '太平镇' });
    expect(nameOf('program/punishment-education-protection')).toMatchObject({ name_zh: null });
  });

  test('of entities tells which reports name one, what is doubtful about its names and how much about it', async () => {
    const { data } = await service.ask(
      '{ entities(first: 100, orderBy: { field: ID }) { nodes { id evidence { passage { section { report { id } } } } names { flags { kind note } } statements(flagged: true) { totalCount } } } }',
    );
    const { nodes } = (data as { entities: { nodes: Doubted[] } }).entities;
    const rows = await rowsOf('entities');
    const told = nodes.map(({ id, evidence, names, statements }) => ({
      id,
      evidence_passage_section_report_id: evidence.map(({ passage }) => passage.section.report.id),
      name_flags_kind: names.flatMap(({ flags }) => flags.map(({ kind }) => kind)),
      name_flags_note: names.flatMap(({ flags }) => flags.map(({ note }) => note)),
      flagged_statements: statements.totalCount,
    }));
    expect(rows.slice(0, told.length)).toMatchObject(told);
    expect(told.find(({ id }) => id === 'district/conghua')?.name_flags_kind).toContain('DOUBTFUL_NAME');
    expect(told.filter(({ flagged_statements: flagged }) => flagged > 0).length).toBeGreaterThan(5);
  });

  test('asks the database in pages larger than those of clients, one statement each', async () => {
    service.statementsSent();
    expect((await rowsOf('relations')).length).toBeGreaterThan(100);
    const pages = service.statementsSent().filter((text) => !text.includes('model.graphHash'));
    expect(pages).toHaveLength(1);
    const { errors } = await service.ask('{ relations(first: 101) { nodes { id } } }');
    expect(errors).toMatchObject([{ message: 'first: expected a page size from 1 to 100, got 101.' }]);
  });

  test('goes by a name of its own in its media type', async () => {
    const { headers } = await get('/export/evidence.csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe('attachment; filename="evidence.csv"');
  });
});

test('whoever asks for the head alone gets it, and the database is not asked for the rows', async () => {
  service.statementsSent();
  const { statusCode, headers, body } = await service.app.inject({
    method: 'HEAD',
    url: '/export/observations.csv',
  });
  expect([statusCode, body]).toEqual([200, '']);
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  const sent = service.statementsSent();
  expect(sent.filter((text) => text.includes('Observation'))).toEqual([]);
  expect(headers.etag).toBe((await get('/export/observations.csv')).headers.etag);
});

describe('what a table cannot be narrowed by is told in the words of the API', () => {
  const mistakes: [what: string, parameters: Record<string, string>, message: RegExp][] = [
    [
      'a field that no filter has',
      { filter: '{"flaged":true}' },
      /"flaged" is not defined by type "ObservationFilter"/,
    ],
    ['a value of another type', { filter: '{"unit":5}' }, /String cannot represent a non string value: 5/],
    ['a filter that is none', { filter: '[' }, /^filter: expected JSON/],
    ['a filter that is null', { filter: 'null' }, /^filter: expected an object/],
    ['a time that is none', { asOf: 'yesterday' }, /"\$asOf" got invalid value/],
    [
      'a range in which nothing lies',
      { filter: '{"value":{"gte":2,"lte":1}}' },
      /expected gte to be lte or less/,
    ],
    [
      'a parameter that there is not',
      { limit: '5' },
      /^Expected no parameter but filter and asOf, got "limit"\.$/,
    ],
  ];
  test.each(mistakes)('%s', async (_what, parameters, message) => {
    for (const format of ['csv', 'parquet']) {
      const response = await get(`/export/observations.${format}`, parameters);
      expect(response.statusCode).toBe(400);
      const { errors } = response.json<{ errors: { message: string; extensions: object }[] }>();
      expect(errors[0]?.message).toMatch(message);
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    }
  });
});
