import { beforeEach, expect, test } from 'vitest';
import { checkInvariants } from '../../src/ingest/invariants.js';
import { loadReports } from '../../src/ingest/load.js';
import { project } from '../../src/ingest/project.js';
import { smallReport } from '../support/editedReport.js';
import { freshGraph, type FreshGraph } from '../support/freshGraph.js';

let graph: FreshGraph;
beforeEach(async () => {
  graph = await freshGraph();
  await loadReports(graph.driver, graph.database, [smallReport]);
});

/** Changes statements, then draws the edges anew; they must be sound. */
async function after(change: string): Promise<number> {
  return graph.write(async (transaction) => {
    await transaction.run(change);
    const { records } = await transaction.run('MATCH (statement:Statement) RETURN statement.id AS id');
    const statements = records.map((record) => String(record.get('id')));
    const changes = await project(transaction, statements);
    expect(await checkInvariants(transaction)).toBeNull();
    return changes;
  });
}

const edgesFrom = (id: string) =>
  graph.rows(
    `MATCH ({id: $id})-[edge:PART_OF|RECEIVED]->(to)
     RETURN type(edge) AS type, coalesce(edge.kind, edge.outcome) AS how, to.id AS to, edge.statementIds AS statementIds
     ORDER BY type, to`,
    { id },
  );

const relation = (key: string): string => `relation/conghua-2022-09-25/${key}`;
const xiheGrant = 'award-grant/conghua-2022-09-25/xihe-national-democratic-rule-of-law-demonstration-village';
const inTown = {
  type: 'PART_OF',
  how: 'ADMINISTRATIVE',
  to: 'town/chengjiao',
  statementIds: [relation('xihe-part-of-chengjiao')],
};
const title = {
  type: 'RECEIVED',
  how: 'CULTIVATION',
  to: 'award/national-democratic-rule-of-law-demonstration-village',
};

test('an edge names the statement that it rests on', async () => {
  expect(await edgesFrom('village/chengjiao-xihe')).toEqual([
    inTown,
    { ...title, statementIds: [xiheGrant] },
  ]);
});

test('a grant whose award the report leaves out draws no edge', async () => {
  const edges = await edgesFrom('village/taiping-xihu');
  expect(edges.map(({ type }) => type as string)).toEqual(['PART_OF']);
});

test('drawing the edges again changes nothing', async () => {
  expect(await after('RETURN 1')).toBe(0);
});

test('an edge is gone when its only statement is retracted', async () => {
  await after(`MATCH (grant:AwardGrant {id: '${xiheGrant}'}) SET grant.status = 'RETRACTED'`);
  expect(await edgesFrom('village/chengjiao-xihe')).toEqual([inTown]);
});

/** A second report that says the same as the first about one village. */
const second = `
  MATCH (grant:AwardGrant {id: '${xiheGrant}'})-[:SUBJECT]->(village), (grant)-[:OBJECT {role: 'award'}]->(award)
  CREATE (again:Statement:Relation:AwardGrant {id: 'award-grant/another/xihe', status: 'ACTIVE', rank: 'NORMAL', origin: 'EDITOR',
    predicate: 'RECEIVED', outcome: grant.outcome})
  CREATE (again)-[:SUBJECT]->(village)
  CREATE (again)-[:OBJECT {role: 'award'}]->(award)`;

test('a second statement adds to an edge instead of doubling it', async () => {
  await after(second);
  const both = { ...title, statementIds: ['award-grant/another/xihe', xiheGrant] };
  expect(await edgesFrom('village/chengjiao-xihe')).toEqual([inTown, both]);
});

test('an edge stays on the statement that is left', async () => {
  await after(second);
  await after(`MATCH (grant:AwardGrant {id: '${xiheGrant}'}) SET grant.status = 'SUPERSEDED'`);
  const other = { ...title, statementIds: ['award-grant/another/xihe'] };
  expect(await edgesFrom('village/chengjiao-xihe')).toEqual([inTown, other]);
});

test('an edge rests on no statement that another reading took the place of', async () => {
  await after(
    `MATCH (statement:Relation) WHERE statement.id = '${xiheGrant}' SET statement.rank = 'DEPRECATED'`,
  );
  expect(await edgesFrom('village/chengjiao-xihe')).toEqual([inTown]);
  await after(
    `MATCH (:Village {id: 'village/chengjiao-xihe'})<-[:SUBJECT]-(statement) SET statement.rank = 'DEPRECATED'`,
  );
  expect(await edgesFrom('village/chengjiao-xihe')).toEqual([]);
});

test('the same award in another year is another edge', async () => {
  await after(`${second} SET again.year = 2019`);
  const edges = await edgesFrom('village/chengjiao-xihe');
  expect(edges.filter(({ type }) => type === 'RECEIVED')).toHaveLength(2);
  expect(await after('RETURN 1')).toBe(0);
});
