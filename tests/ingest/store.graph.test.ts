import { beforeEach, expect, test } from 'vitest';
import { checkGraph } from '../../src/ingest/checkGraph.js';
import { loadReports } from '../../src/ingest/load.js';
import { modelVersion, prepareStore, StoreError } from '../../src/ingest/store.js';
import { smallReport } from '../support/editedReport.js';
import { freshGraph, type FreshGraph } from '../support/freshGraph.js';
import { first, second } from '../support/hillReports.js';
import { writtenReports } from '../support/writtenReport.js';

let graph: FreshGraph;
beforeEach(async () => {
  graph = await freshGraph();
});

const prepare = (options?: Parameters<typeof prepareStore>[2]): Promise<void> =>
  prepareStore(graph.driver, graph.database, options);
const versions = async (): Promise<unknown[]> =>
  (await graph.rows('MATCH (model:Model) RETURN model.version AS version')).map(
    ({ version }) => version as unknown,
  );

test('an empty database is made ready', async () => {
  await prepare();
  expect(await versions()).toEqual([modelVersion]);
  const [unique] = await graph.rows(
    "SHOW CONSTRAINTS YIELD name WHERE name = 'statementId' RETURN count(*) AS count",
  );
  expect(unique?.count).toBe(1);
});

test('foreign data is refused, and nothing is written', async () => {
  await graph.rows("CREATE (:Film {title: 'Something else'})");
  await expect(loadReports(graph.driver, graph.database, [smallReport])).rejects.toThrow(
    /holds data that is not ours\. Expected an empty database; choose another one, or add --into-existing/,
  );
  expect(await graph.rows('MATCH (node) RETURN labels(node) AS labels')).toEqual([{ labels: ['Film'] }]);
});

test('a database in which somebody else calls their nodes Model is refused', async () => {
  await graph.rows("CREATE (:Model {name: 'of somebody else'})");
  await expect(prepare()).rejects.toThrow('holds data that is not ours');
});

test('foreign data stays beside ours when that is asked for, and once is enough', async () => {
  await graph.rows("CREATE (:Film {title: 'Something else'})");
  await loadReports(graph.driver, graph.database, [smallReport], { intoExisting: true });
  const [again] = await loadReports(graph.driver, graph.database, [smallReport]);
  expect(again?.changes).toBe(0);
  expect(await graph.rows('MATCH (film:Film) RETURN film.title AS title')).toEqual([
    { title: 'Something else' },
  ]);
});

test('a store of a newer model is refused', async () => {
  await graph.rows("CREATE (:Model {id: 'model', version: $version})", { version: BigInt(modelVersion + 1) });
  await expect(prepare()).rejects.toThrow(
    new StoreError(
      `The database has model version ${modelVersion + 1}, but this code knows ${modelVersion} at most: ` +
        'use the version of conghua-graph that wrote it, or a newer one.',
    ),
  );
});

test('an older store is migrated by the steps to the newer model', async () => {
  await loadReports(graph.driver, graph.database, [smallReport]);
  const migrations = [{ to: modelVersion + 1, path: 'setup/readAgain' }];
  await prepare({ code: { version: modelVersion + 1, migrations } });
  expect(await versions()).toEqual([modelVersion + 1]);
  expect(await graph.rows('MATCH (report:Report) RETURN report.contentSha256 AS hash')).toEqual([
    { hash: null },
  ]);
});

test('a step that fails leaves the store at the older version', async () => {
  await prepare();
  const migrations = [
    { to: modelVersion + 1, path: 'setup/readAgain' },
    { to: modelVersion + 2, path: 'ingest/report' }, // fails: it needs rows
  ];
  await expect(prepare({ code: { version: modelVersion + 2, migrations } })).rejects.toThrow(
    'Expected parameter',
  );
  expect(await versions()).toEqual([modelVersion]);
});

test('an older store without a way to the newer model is refused with advice, and stays as it is', async () => {
  await prepare();
  const code = { version: modelVersion + 2, migrations: [{ to: modelVersion + 2, path: 'model/lock' }] };
  await expect(prepare({ code })).rejects.toThrow(
    `The database has model version ${modelVersion}, and there is no way from it to ${modelVersion + 2}: ` +
      'load the reports into an empty database.',
  );
  expect(await versions()).toEqual([modelVersion]);
});

test('a store that is ready is left as it is', async () => {
  await prepare();
  await graph.rows("MATCH (model:Model) SET model.graphHash = 'as it was'");
  await prepare();
  expect(await graph.rows('MATCH (model:Model) RETURN model.graphHash AS hash')).toEqual([
    { hash: 'as it was' },
  ]);
});

test('a store of the first model is told to read its names again', async () => {
  await loadReports(graph.driver, graph.database, [smallReport]);
  await graph.rows(
    "MATCH (model:Model) SET model.version = 1 WITH model MATCH (name:Name) SET name.norm = 'old'",
  );
  const [loaded] = await loadReports(graph.driver, graph.database, [smallReport], { unlessLoaded: true });
  expect(loaded?.changes).toBeGreaterThan(0);
  expect(await versions()).toEqual([modelVersion]);
  expect(await graph.rows("MATCH (name:Name {norm: 'old'}) RETURN name")).toEqual([]);
});

/** What a store of version 3 did not have yet, taken from one of today. */
const asOfVersion3 = [
  'MATCH (:Report)-[describes:DESCRIBES]->() DELETE describes',
  'MATCH ()-[end:SUBJECT|OBJECT|ABOUT|EVIDENCED_BY]->() REMOVE end.statedAs',
  'MATCH (item:Entity|Gap|Metric|Name|Report) REMOVE item.status',
  'MATCH (item:Entity|Metric|Name|Statement) REMOVE item.publishedFrom, item.publishedUntil',
  'MATCH (statement:Statement) REMOVE statement.precedence, statement.figure, statement.statusReason',
  "MATCH (:Entity)-[has:HAS_NAME]->(name:Name) SET has.reports = ['report/conghua-2022-09-25'] REMOVE name.entity",
  "MATCH (model:Model) SET model.version = 3, model.graphHash = 'that of another time'",
];

test('a store of version 3 becomes what a new one is when its reports are loaded again', async () => {
  const [fresh] = await loadReports(graph.driver, graph.database, [smallReport]);
  for (const text of asOfVersion3) await graph.rows(text);
  const [again] = await loadReports(graph.driver, graph.database, [smallReport]);
  expect(again?.graphHash).toBe(fresh?.graphHash);
  expect(await checkGraph(graph.driver, graph.database)).toEqual({
    graphHash: fresh?.graphHash,
    problems: [],
  });
});

test('a store of version 4 becomes what a new one is, whether its reports are there to be loaded again or not', async () => {
  await loadReports(graph.driver, graph.database, await writtenReports([first, second]));
  const fresh = await descriptions();
  await graph.rows('MATCH (:Report)-[describes:DESCRIBES]->() REMOVE describes.item, describes.precedence');
  await graph.rows('MATCH (model:Model) SET model.version = 4');
  await prepare();
  expect(await versions()).toEqual([modelVersion]);
  expect(await descriptions()).toEqual(fresh);
});

test('a store of version 5 becomes what a new one is, without its reports', async () => {
  const [loaded] = await loadReports(graph.driver, graph.database, await writtenReports([first]));
  const [fresh, tails] = [await descriptions(), await tailsOfNames()];
  await graph.rows('MATCH (name:Name) REMOVE name.tails');
  await graph.rows('MATCH (:Report)-[describes:DESCRIBES]->(:Name) REMOVE describes.tails');
  await graph.rows('MATCH (model:Model) SET model.version = 5');
  await prepare();
  expect(await versions()).toEqual([modelVersion]);
  expect(await descriptions()).toEqual(fresh);
  expect(await tailsOfNames()).toEqual(tails);
  expect(tails).not.toContain(null);
  expect(await checkGraph(graph.driver, graph.database)).toEqual({
    graphHash: loaded?.graphHash,
    problems: [],
  });
  expect(
    await graph.rows("SHOW INDEXES YIELD name WHERE name IN ['nameWords', 'nameSearch'] RETURN name"),
  ).toEqual([{ name: 'nameSearch' }]);
});

const tailsOfNames = async (): Promise<unknown[]> =>
  (await graph.rows('MATCH (name:Name) RETURN name.tails AS tails ORDER BY name.id')).map(
    ({ tails }) => tails as unknown,
  );

/** What each report says of each thing. */
const descriptions = (): Promise<unknown[]> =>
  graph.rows(`
    MATCH (report:Report)-[describes:DESCRIBES]->(item)
    RETURN report.id AS report, item.id AS item, properties(describes) AS properties
    ORDER BY report, item`);

test('an index that Neo4j left when it was killed while it made a constraint is in nobody’s way', async () => {
  await graph.rows('DROP CONSTRAINT metricId IF EXISTS');
  await graph.rows('CREATE INDEX metricId FOR (metric:Metric) ON (metric.id)');
  await prepare();
  expect(await graph.rows("SHOW CONSTRAINTS YIELD name WHERE name = 'metricId' RETURN name")).toHaveLength(1);
});
