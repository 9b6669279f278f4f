import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadReports } from '../../src/ingest/load.js';
import { smallReport } from '../support/editedReport.js';
import { freshGraph, type FreshGraph } from '../support/freshGraph.js';
import { openService, type Service } from '../support/service.js';
import { idsAlong, pageParts, walk, type Direction, type Page } from '../support/walk.js';

/** Lists that somebody walks while others add to them. */
let graph: FreshGraph;
let service: Service;
beforeAll(async () => {
  graph = await freshGraph();
  service = await openService({ connection: graph.server.connection });
});
beforeEach(async () => {
  graph = await freshGraph();
  await loadReports(graph.driver, graph.database, [smallReport]);
});
afterAll(() => service.close());

/** New rows for each place of a list: names and values before all others, between them, and after all others. */
const addTowns = `
  MATCH (district:District {id: 'district/conghua'})
  UNWIND ['Aa', 'Jj', 'Tc', 'Zz'] AS name
  CREATE (town:Entity:Place:Town {id: 'town/' + toLower(name) + $round, kind: 'TOWN', nameEn: name + ' Town', form: 'TOWN', origin: 'EDITOR', status: 'ACTIVE'})
  CREATE (town)-[:PART_OF {kind: 'ADMINISTRATIVE', statementIds: []}]->(district)`;
const addFigures = `
  MATCH (figure:Observation)-[:OF]->(metric), (figure)-[:SUBJECT]->(subject)
  WITH figure, metric, subject LIMIT 1
  UNWIND [-1000.0, 50.0, 99.0, 1e9, null] AS value
  CREATE (added:Statement:Observation {id: 'observation/added/' + toString(value) + $round, status: 'ACTIVE', value: value})
  CREATE (added)-[:OF]->(metric), (added)-[:SUBJECT]->(subject)`;

const paging = 'first: $first, after: $after, last: $last, before: $before';
const inDistrict = (list: string): string =>
  `node(id: "district/conghua") { ... on District { list: ${list} } }`;

const lists: [what: string, selection: string, adding: string][] = [
  ['towns by name', `list: towns(${paging}) { ${pageParts} }`, addTowns],
  [
    'towns by id, backwards',
    `list: towns(${paging}, orderBy: { field: ID, direction: DESC }) { ${pageParts} }`,
    addTowns,
  ],
  ['the towns of a district', inDistrict(`towns(${paging}) { ${pageParts} }`), addTowns],
  [
    'figures by value, some of which have none',
    `list: observations(${paging}, orderBy: { field: VALUE }) { ${pageParts} }`,
    addFigures,
  ],
  [
    'figures by value, the largest first',
    `list: observations(${paging}, orderBy: { field: VALUE, direction: DESC }) { ${pageParts} }`,
    addFigures,
  ],
];

describe.each(lists)('while rows are added to a list, of %s', (_what, selection, adding) => {
  const query = `query ($first: Int, $after: String, $last: Int, $before: String) { ${selection} }`;

  async function read(values: object): Promise<Page> {
    const { data, errors } = await service.ask(query, { ...values });
    expect(errors).toBeUndefined();
    const { list, node } = data as { list?: Page; node?: { list: Page } };
    return (list ?? node?.list) as Page;
  }

  /** Adds rows after each of the first pages. */
  async function* growing(pages: AsyncIterable<Page>): AsyncGenerator<Page> {
    let round = 0;
    for await (const part of pages) {
      if (round < 3) await graph.rows(adding, { round: `-${round}` });
      round += 1;
      yield part;
    }
  }

  const directions: Direction[] = ['forwards', 'backwards'];
  test.each(directions)('each row that was there all along comes once: %s', async (direction) => {
    const before = (await read({ first: 100 })).edges.map(({ node }) => node.id);
    const found = await idsAlong(growing(walk(read, direction, [2])), direction);
    expect(found.length).toBeGreaterThan(before.length);
    expect(new Set(found).size).toBe(found.length);
    expect(found.filter((id) => before.includes(id)).sort()).toEqual([...before].sort());
  });
});
