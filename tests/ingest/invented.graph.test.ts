import { describe, expect, test } from 'vitest';
import { checkGraph } from '../../src/ingest/checkGraph.js';
import { loadReports } from '../../src/ingest/load.js';
import { retractReport } from '../../src/ingest/retract.js';
import { realReport } from '../support/editedReport.js';
import { freshGraph, type FreshGraph } from '../support/freshGraph.js';
import { inventedReport, inventedReports, type InventedReport } from '../support/inventedReports.js';
import { openService } from '../support/service.js';

let graph: FreshGraph;
let hash = '';

/** Loads invented reports in this order; null stands for the real one. Returns the hash, which must be sound. */
async function load(...ids: readonly (InventedReport | null)[]): Promise<string> {
  let graphHash = '';
  for (const id of ids) {
    const { folder, source } = id === null ? { folder: realReport } : await inventedReport(id);
    const [loaded] = await loadReports(graph.driver, graph.database, [folder], source ? { source } : {});
    graphHash = loaded?.graphHash ?? '';
  }
  expect(await checkGraph(graph.driver, graph.database)).toEqual({ graphHash, problems: [] });
  return graphHash;
}

async function ask(query: string): Promise<unknown> {
  const service = await openService({ connection: graph.server.connection });
  const { data, errors } = await service.ask(query);
  await service.close();
  expect(errors).toBeUndefined();
  return data;
}

/** Each test asks the graph that the first one made. */
describe('the real report and the invented ones', () => {
  test('stand side by side in one sound graph', async () => {
    graph = await freshGraph();
    hash = await load(...inventedReports, null);
  });

  test('show the figure of the later report first, beside the one it differs from', async () => {
    expect(
      await ask(`{ series(metric: "metric/sense-of-security", subject: "district/conghua") {
        period { edtf } observation { report { id } quantity { amount } } others { quantity { amount } } change { absolute percent }
      } }`),
    ).toEqual({
      series: [
        {
          period: { edtf: '2021' },
          observation: {
            report: { id: 'report/conghua-2023-09-26-corrected' },
            quantity: { amount: '94.29' },
          },
          others: [{ quantity: { amount: '94.92' } }],
          change: null,
        },
        {
          period: { edtf: '2022' },
          observation: {
            report: { id: 'report/conghua-2023-09-26-corrected' },
            quantity: { amount: '95.31' },
          },
          others: [],
          change: { absolute: '1.02', percent: '1.08' },
        },
        {
          period: { edtf: '2023' },
          observation: {
            report: { id: 'report/conghua-2023-09-26-corrected' },
            quantity: { amount: '96.1' },
          },
          others: [],
          change: { absolute: '0.79', percent: '0.83' },
        },
      ],
    });
  });

  test('keep villages of one name apart, and each in its own town', async () => {
    expect(
      await ask(`{ villages(filter: { text: "西和村" }) { nodes { id town { id } } }
        jiangpu: node(id: "village/jiangpu-jiangpu") { ... on Village { town { id } } } }`),
    ).toEqual({
      villages: {
        nodes: [
          { id: 'village/baita-xihe', town: { id: 'town/baita' } },
          { id: 'village/chengjiao-xihe', town: { id: 'town/chengjiao' } },
          { id: 'village/liangkou-xihe', town: { id: 'town/liangkou' } },
        ],
      },
      jiangpu: { town: { id: 'town/chengjiao' } },
    });
  });

  test('tell that an award was won for which the village was prepared', async () => {
    expect(
      await ask(
        `{ node(id: "village/chengjiao-xihe") { ... on Village { awards(orderBy: { field: ID }) { nodes { outcome report { id } } } } } }`,
      ),
    ).toEqual({
      node: {
        awards: {
          nodes: [
            { outcome: 'CULTIVATION', report: { id: 'report/conghua-2022-09-25' } },
            { outcome: 'WON', report: { id: 'report/conghua-2023-09-26-corrected' } },
          ],
        },
      },
    });
  });

  test('draw one edge for what two of them say, and list an office of two names once', async () => {
    expect(
      await graph.rows(`
        MATCH (:District {id: 'district/conghua'})-[edge:PART_OF {kind: 'REGIONAL'}]->(area)
        RETURN area.id AS area, size(edge.statementIds) AS statements`),
    ).toEqual([{ area: 'region/greater-bay-area', statements: 2 }]);
    expect(
      await ask(
        `{ node(id: "organization/conghua-convergence-media-center") { id ... on Organization { sameAs { id status } } } }`,
      ),
    ).toEqual({
      node: {
        id: 'organization/conghua-rong-media-center',
        sameAs: [{ id: 'organization/conghua-convergence-media-center', status: 'MERGED' }],
      },
    });
  });

  test('can each be taken back, which leaves the graph as it was before, and loaded again', async () => {
    for (const id of [...inventedReports].reverse()) {
      const { graphHash } = await retractReport(graph.driver, graph.database, id, 'To see what is left.');
      expect(await load(id), id).toBe(hash);
      expect(graphHash === hash, id).toBe(id === 'conghua-2023-09-26');
    }
  });

  test.each([
    ['the oldest first', [null, ...inventedReports]],
    ['the newest first', [...inventedReports, null].reverse()],
  ])('make the same graph, %s', async (_order, ids) => {
    graph = await freshGraph();
    const before = await load(...ids.slice(0, -1));
    expect(await load(...ids.slice(-1))).toBe(hash);
    const [last] = ids.slice(-1);
    const name = last ?? 'conghua-2022-09-25';
    expect((await retractReport(graph.driver, graph.database, name, 'It goes again.')).graphHash).toBe(
      before,
    );
  });
});
