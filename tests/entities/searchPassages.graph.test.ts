import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { textToken } from '../../src/entities/textWords.js';
import { loadReports } from '../../src/ingest/load.js';
import { retractReport } from '../../src/ingest/retract.js';
import { freshGraph, type FreshGraph } from '../support/freshGraph.js';
import { inventedReport } from '../support/inventedReports.js';
import { openService, type Service } from '../support/service.js';
import { idsAlong, walk } from '../support/walk.js';

let graph: FreshGraph;
let service: Service;
beforeAll(async () => {
  graph = await freshGraph();
  service = await openService({ connection: graph.server.connection });
});
afterAll(() => service.close());

interface Found {
  readonly textLoaded: boolean;
  readonly totalCount: number;
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean };
  readonly nodes: { id: string }[];
  readonly edges: {
    readonly cursor: string;
    readonly score: number;
    readonly hits: { token: string; start: number; end: number; word: string }[];
    readonly node: {
      readonly id: string;
      readonly ordinal: number;
      readonly text: string;
      readonly section: { report: { id: string } };
      readonly statements: { totalCount: number };
    };
  }[];
}

const query =
  'query ($text: String!, $report: ID, $first: Int, $after: String, $last: Int, $before: String) { searchPassages(text: $text, report: $report, first: $first, after: $after, last: $last, before: $before) { textLoaded totalCount pageInfo { hasNextPage hasPreviousPage } nodes { id } edges { cursor score hits { token start end word } node { id ordinal text section { report { id } } statements { totalCount } } } } }';

async function search(variables: Record<string, unknown>, from = service): Promise<Found> {
  const { data, errors } = await from.ask(query, variables);
  expect(errors).toBeUndefined();
  return (data as { searchPassages: Found }).searchPassages;
}

const tokens = ({ edges }: Found): string[][] => edges.map(({ hits }) => hits.map(({ token }) => token));

/** Each test asks the graph that the first one made. */
describe('in the words of the reports', () => {
  test('an English and a Chinese one are loaded with their text, a third without', async () => {
    for (const id of ['conghua-2023-09-26', 'xinhe-2023-10-12'] as const) {
      const { folder, source } = await inventedReport(id);
      await loadReports(graph.driver, graph.database, [folder], { source });
    }
    const { folder } = await inventedReport('conghua-2023-12-31');
    await loadReports(graph.driver, graph.database, [folder]);
    const { data } = await service.ask('{ reports(orderBy: { field: ID }) { nodes { id textLoaded } } }');
    expect(data).toEqual({
      reports: {
        nodes: [
          { id: 'report/conghua-2023-09-26', textLoaded: true },
          { id: 'report/conghua-2023-12-31', textLoaded: false },
          { id: 'report/xinhe-2023-10-12', textLoaded: true },
        ],
      },
    });
  });

  const texts = [
    'district',
    'police calls',
    'villages',
    '98.6',
    '2022',
    '西和村',
    '红棉',
    '镇',
    '白塔镇 西和村',
    'the',
  ];
  test.each(texts)('%s is found where it says', async (text) => {
    const { totalCount, edges } = await search({ text, first: 100 });
    expect(totalCount).toBeGreaterThan(0);
    for (const { hits, node, score } of edges) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
      expect(hits.length).toBeGreaterThan(0);
      for (const { start, end, token } of hits) expect(node.text.slice(start, end)).toBe(token);
    }
  });

  test('Chinese is found as it stands, in words of any length, and wide digits by narrow ones', async () => {
    expect(tokens(await search({ text: '西和村' }))).toEqual([['西和村']]);
    expect(tokens(await search({ text: '红棉' }))).toEqual([['红棉']]);
    expect((await search({ text: '和西' })).totalCount).toBe(0);
    expect(tokens(await search({ text: '2022 2.9' }))).toEqual([['２０２２', '２．９']]);
  });

  test('a passage leads to its report and to what rests on it', async () => {
    const { edges } = await search({ text: '安全感' });
    expect(edges).toMatchObject([
      { node: { section: { report: { id: 'report/xinhe-2023-10-12' } }, statements: { totalCount: 2 } } },
    ]);
  });

  test('every word of every passage is found there', async () => {
    const rows = await graph.rows(
      'MATCH (passage:Passage) WHERE passage.text IS NOT NULL RETURN passage.id AS id, passage.text AS text',
    );
    const words = new Map<string, string[]>();
    for (const { id, text } of rows as { id: string; text: string }[])
      for (const [word] of text.matchAll(textToken)) words.set(word, [...(words.get(word) ?? []), id]);
    const sample = [...words].filter((_one, at) => at % 7 === 0);
    for (const [word, ids] of sample) {
      const { nodes } = await search({ text: word, first: 100 });
      expect(
        nodes.map(({ id }) => id),
        word,
      ).toEqual(expect.arrayContaining(ids));
    }
  });

  test('of one report only those are found, and of one without a text it is said that there is none', async () => {
    const all = await search({ text: '2023' });
    const one = await search({ text: '2023', report: 'report/xinhe-2023-10-12' });
    expect(one.totalCount).toBeLessThan(all.totalCount);
    expect(one).toMatchObject({ textLoaded: true });
    expect(await search({ text: '2023', report: 'report/conghua-2023-12-31' })).toMatchObject({
      textLoaded: false,
      totalCount: 0,
    });
  });

  test('page by page each stands once, best first', async () => {
    const whole = await search({ text: '2023', first: 100 });
    const scores = whole.edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    const walked = await idsAlong(
      walk((values) => search({ text: '2023', ...values }), 'forwards', [2]),
      'forwards',
    );
    expect(walked).toEqual(whole.nodes.map(({ id }) => id));
  });

  test('all is one statement', async () => {
    service.statementsSent();
    await search({ text: '2023' });
    expect(service.statementsSent()).toHaveLength(1);
  });

  test.each(['*', '', 'a'.repeat(201)])('%j is refused', async (text) => {
    const { errors } = await service.ask(query, { text });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('what was taken back is not found', async () => {
    await retractReport(graph.driver, graph.database, 'xinhe-2023-10-12', 'A reason.');
    expect((await search({ text: '西和村' })).totalCount).toBe(0);
  });
});

test('where no text is loaded nothing is found, and it is said why', async () => {
  const other = await openService({ connection: inject('world') });
  expect(await search({ text: 'district' }, other)).toMatchObject({
    textLoaded: false,
    totalCount: 0,
    edges: [],
  });
  await other.close();
});
