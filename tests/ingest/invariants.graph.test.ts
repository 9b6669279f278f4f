import { beforeAll, expect, test } from 'vitest';
import { checkInvariants, type invariants } from '../../src/ingest/invariants.js';
import { loadReports } from '../../src/ingest/load.js';
import { smallReport } from '../support/editedReport.js';
import { freshGraph, type FreshGraph } from '../support/freshGraph.js';

let graph: FreshGraph;
beforeAll(async () => {
  graph = await freshGraph();
  await loadReports(graph.driver, graph.database, [smallReport]);
});

/** For each invariant: what breaks it, and what is then said. */
const violations: Record<keyof typeof invariants, [title: string, planted: string, said: string]> = {
  statementsRestOnSomething: [
    'a statement of the report whose evidence is retracted',
    `MATCH (:Statement {id: 'observation/conghua-2022-09-25/rule-of-law-culture-sites'})-[words:EVIDENCED_BY]->()
     SET words.status = 'RETRACTED'`,
    '1 statements without evidence that are not an editor’s: observation/conghua-2022-09-25/rule-of-law-culture-sites',
  ],
  entitiesRestOnSomething: [
    'an entity of the report that none of its words leads to',
    "MATCH (:Town {id: 'town/taiping'})-[words:EVIDENCED_BY]->() DELETE words",
    '1 entities without evidence that are not an editor’s: town/taiping',
  ],
  tokensStandInTheirPassage: [
    'a passage with another text',
    "MATCH (passage:Passage {ordinal: 30}) SET passage.text = 'something else'",
    '1 things whose words do not stand in their passage: observation/conghua-2022-09-25/grid-matters-collected',
  ],
  edgesRestOnStatements: [
    'an edge that rests on a statement which is not there',
    `MATCH (town:Town {id: 'town/taiping'}), (whole:Region {id: 'region/greater-bay-area'})
     CREATE (town)-[:PART_OF {kind: 'REGIONAL', statementIds: ['relation/none']}]->(whole)`,
    '1 things with an edge that rests on anything but active statements saying just that: town/taiping',
  ],
  relationsHaveTheirEdge: [
    'an active relation whose edge is gone',
    "MATCH (:Town {id: 'town/taiping'})-[edge:PART_OF]->() DELETE edge",
    '1 active relations without their edge: relation/conghua-2022-09-25/taiping-part-of-conghua',
  ],
  othersHaveNoEdge: [
    'a retracted relation whose edge is left',
    "MATCH (relation:Relation {id: 'relation/conghua-2022-09-25/taiping-part-of-conghua'}) SET relation.status = 'RETRACTED'",
    '1 things with an edge that rests on anything but active statements saying just that: town/taiping; ' +
      '1 relations that do not stand, with an edge that rests on them: relation/conghua-2022-09-25/taiping-part-of-conghua',
  ],
  decisionsAgree: [
    'two decisions that contradict each other',
    `CREATE (:Decision {id: 'decision/one', entity: 'town/a', other: 'town/b', decision: 'SAME_AS', status: 'ACTIVE'})
     CREATE (:Decision {id: 'decision/two', entity: 'town/b', other: 'town/a', decision: 'NOT_SAME_AS', status: 'ACTIVE'})`,
    '1 decisions that two entities are one, while another one says they are two: decision/one',
  ],
  changesAgree: [
    'a stated fall that is not the one between both figures',
    `MATCH (change:Observation {id: 'observation/conghua-2022-09-25/police-incidents-fall'})
     SET change.amount = '-65.4', change.value = -65.4`,
    '1 stated changes that differ from the recomputed ones and are not flagged: observation/conghua-2022-09-25/police-incidents-fall',
  ],
  boundsHold: [
    'a figure above its own upper bound',
    "MATCH (figure:Observation {id: 'observation/conghua-2022-09-25/sense-of-security-2021'}) SET figure.upper = 90.0",
    '1 figures outside of their own bounds: observation/conghua-2022-09-25/sense-of-security-2021',
  ],
  placesHaveNoCycle: [
    'a province within one of its districts',
    `MATCH (province:Region {id: 'region/guangdong'}), (district:District {id: 'district/conghua'})
     CREATE (relation:Statement:Relation {id: 'relation/cycle', status: 'ACTIVE', rank: 'NORMAL', origin: 'EDITOR',
       predicate: 'PART_OF', role: 'ADMINISTRATIVE'})
     CREATE (relation)-[:SUBJECT]->(province)
     CREATE (relation)-[:OBJECT {role: 'whole'}]->(district)
     CREATE (province)-[:PART_OF {kind: 'ADMINISTRATIVE', statementIds: [relation.id]}]->(district)`,
    '3 places that lie within themselves: district/conghua, region/guangdong, region/guangzhou',
  ],
  placesLieInLarger: [
    'a town within one of its villages',
    `MATCH (town:Town {id: 'town/taiping'}), (village:Village {id: 'village/taiping-xihu'})
     CREATE (relation:Statement:Relation {id: 'relation/turned', status: 'ACTIVE', rank: 'NORMAL', origin: 'EDITOR',
       predicate: 'PART_OF', role: 'ADMINISTRATIVE'})
     CREATE (relation)-[:SUBJECT]->(town)
     CREATE (relation)-[:OBJECT {role: 'whole'}]->(village)
     CREATE (town)-[:PART_OF {kind: 'ADMINISTRATIVE', statementIds: [relation.id]}]->(village)`,
    '2 places that lie within themselves: town/taiping, village/taiping-xihu; ' +
      '1 towns and districts that lie in something smaller: town/taiping',
  ],
  kindsCarryTheirLabels: [
    'a town that is also labelled a village',
    "MATCH (town:Town {id: 'town/taiping'}) SET town:Village",
    '1 entities without exactly the labels of their kind: town/taiping',
  ],
};

/** Plants a violation and checks; the violation is rolled back. */
async function complaintAbout(planted: string): Promise<string> {
  return graph
    .write(async (transaction) => {
      await transaction.run(planted);
      throw new Error((await checkInvariants(transaction)) ?? 'nothing');
    })
    .then(
      () => 'nothing',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );
}

test.each(Object.values(violations))('%s is found and named', async (_title, planted, said) => {
  expect(await complaintAbout(planted)).toBe(said);
});

test('several violations are told at once, each with five of its ids', async () => {
  const said = await complaintAbout(`
    MATCH (entity:Entity) REMOVE entity.kind
    WITH count(*) AS all
    MATCH (:Town {id: 'town/taiping'})-[edge:PART_OF]->() DELETE edge`);
  expect(said).toContain('1 active relations without their edge');
  expect(said).toMatch(/\d+ entities without exactly the labels of their kind: (\S+, ){4}\S+ …$/);
});

test('a flagged change may differ, for that is what the flag says', async () => {
  const said = await complaintAbout(`
    MATCH (change:Observation {id: 'observation/conghua-2022-09-25/police-incidents-fall'})
    SET change.amount = '-65.4', change.value = -65.4, change.flags = change.flags + 'DOES_NOT_ADD_UP'`);
  expect(said).toBe('nothing');
});

/** What a load says when the stated fall of the incidents, 64.518… %, is given in these words. */
const complaintAboutFall = (comparator: string, amount: string): Promise<string> =>
  complaintAbout(`
    MATCH (change:Observation {id: 'observation/conghua-2022-09-25/police-incidents-fall'})
    SET change.comparator = '${comparator}', change.amount = '${amount}', change.value = toFloat('${amount}'),
      change.flags = []`);

test.each([
  ['MORE_THAN', '-60', '-65'],
  ['AT_LEAST', '-64.5', '-64.6'],
  ['LESS_THAN', '-65', '-60'],
  ['AT_MOST', '-65', '60'],
  ['ABOUT', '-70', '-50'],
  ['NEARLY', '-65', '-60'],
])('a stated change is taken with its words: %s %s is right and %s is not', async (words, right, wrong) => {
  expect(await complaintAboutFall(words, right)).toBe('nothing');
  expect(await complaintAboutFall(words, wrong)).toContain('1 stated changes that differ');
});

test('a change against a figure of zero cannot be recomputed and is no disagreement', async () => {
  const said = await complaintAbout(
    "MATCH (figure:Observation) WHERE figure.id ENDS WITH '/police-incidents-2012' SET figure.value = 0.0",
  );
  expect(said).toBe('nothing');
});

test.each([
  [
    'an edge that rests on a statement about another place',
    `MATCH (jiangpu:Town {id: 'town/jiangpu'}), (taiping:Town {id: 'town/taiping'})-[stated:PART_OF]->()
     CREATE (jiangpu)-[:PART_OF {kind: stated.kind, statementIds: stated.statementIds}]->(taiping)`,
    'town/jiangpu',
  ],
  [
    'an edge that names a withdrawn statement beside an active one',
    `MATCH (:Village {id: 'village/taiping-xihu'})-[edge:PART_OF]->()
     SET edge.statementIds = edge.statementIds + 'relation/gone'`,
    'village/taiping-xihu',
  ],
])('%s is found too', async (_title, planted, id) => {
  expect(await complaintAbout(planted)).toContain(`active statements saying just that: ${id}`);
});
