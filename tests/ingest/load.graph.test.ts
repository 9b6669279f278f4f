import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { ingestCommand } from '../../src/commands/ingest.js';
import { loadReports } from '../../src/ingest/load.js';
import { readReport } from '../../src/ingest/read.js';
import { rowsOf } from '../../src/ingest/rows.js';
import { writeReport } from '../../src/ingest/write.js';
import { editedReport, smallReport, type Edit } from '../support/editedReport.js';
import { freshGraph, type FreshGraph } from '../support/freshGraph.js';
import { needsSourceText, sourceText } from '../support/sourceText.js';

let graph: FreshGraph;
beforeEach(async () => {
  graph = await freshGraph();
});

/** Loads a folder; returns what changed and the hash. */
async function load(folder: string, source?: string): Promise<{ changes: number; graphHash: string }> {
  const [loaded] = await loadReports(graph.driver, graph.database, [folder], { source });
  if (!loaded) throw new Error('expected one report');
  return loaded;
}

test('everything that the files say is in the graph', async () => {
  await load(smallReport);
  const { entities, metrics, relations, grants, observations } = await readReport(smallReport);
  const [counts] = await graph.rows(`
    RETURN COUNT { (:Entity) } AS entities, COUNT { (:Metric) } AS metrics, COUNT { (:AwardGrant) } AS grants,
      COUNT { (:Relation) } AS relations, COUNT { (:Observation) } AS observations, COUNT { (:Passage) } AS passages`);
  expect(counts).toEqual({
    entities: entities.length,
    metrics: metrics.length,
    grants: grants.length,
    relations: relations.length + grants.length,
    observations: observations.length,
    passages: 54,
  });
});

test('the award passage names one title, and three villages whose title it leaves out', async () => {
  await load(smallReport);
  const grants = await graph.rows(`
    MATCH (village:Village)<-[:SUBJECT]-(grant:AwardGrant)-[words:EVIDENCED_BY]->(:Passage {ordinal: 39})
    WITH village, grant, words ORDER BY words.start
    RETURN village.nameEn AS village, grant.outcome AS outcome, grant.flags AS flags,
      head([(grant)-[:OBJECT {role: 'award'}]->(award) | award.nameEn]) AS award, collect(words.token) AS tokens
    ORDER BY village`);
  const cutOff = { outcome: 'UNSTATED', flags: ['CUT_OFF'], award: null };
  const remnant = 'Village (community)';
  expect(grants).toEqual([
    { village: 'Jiangpu Village', ...cutOff, tokens: ['Jiangpu Village', remnant] },
    { village: 'Nanping Village', ...cutOff, tokens: ['Nanping Village', remnant] },
    {
      village: 'Xihe Village',
      outcome: 'CULTIVATION',
      flags: ['DOUBTFUL_NAME'],
      award: 'National Democratic Rule of Law Demonstration Village (Community)',
      tokens: [
        'West Hehe Village West and Village',
        'National Democratic Law Demonstration Village (Community)',
        'cultivation unit',
        'passed the field assessment',
      ],
    },
    { village: 'Xihu Village', ...cutOff, tokens: ['West Lake Village', remnant] },
  ]);
});

test('a figure keeps what is printed beside what it means', async () => {
  await load(smallReport);
  const [figure] = await graph.rows(`
    MATCH (figure:Observation {id: 'observation/conghua-2022-09-25/police-incidents-fall'})
    RETURN figure {.text, .amount, .value, .unit, .comparator, .aspect, .periodStart} AS figure`);
  expect(figure?.figure).toEqual({
    text: '64.5%',
    amount: '-64.5',
    value: -64.5,
    unit: 'PERCENT',
    comparator: 'EXACT',
    aspect: 'CHANGE_PCT',
    periodStart: null,
  });
});

test('loading again changes nothing', async () => {
  const first = await load(smallReport);
  expect(first.changes).toBeGreaterThan(0);
  expect(await load(smallReport)).toMatchObject({ changes: 0, graphHash: first.graphHash });
});

test('the text adds its passages and changes no fact; without it they stay', async (context) => {
  needsSourceText(context);
  const { graphHash } = await load(smallReport);
  expect(await load(smallReport, sourceText)).toMatchObject({ changes: 54, graphHash });
  expect(await load(smallReport)).toMatchObject({ changes: 0, graphHash });
  const [quote] = await graph.rows(
    'MATCH (passage:Passage {ordinal: 12}) RETURN substring(passage.text, 423, 6) AS words',
  );
  expect(quote?.words).toBe('94.92%');
});

test('an edited description is updated, and the hash tells', async () => {
  const { graphHash } = await load(smallReport);
  const edited = await editedReport({
    file: 'entities.yaml',
    from: 'A town in the south of Conghua.',
    to: 'A southern town.',
  });
  const loaded = await load(edited);
  expect(loaded.changes).toBeGreaterThan(0);
  expect(loaded.graphHash).not.toBe(graphHash);
  expect(await graph.rows("MATCH (town:Town {id: 'town/taiping'}) RETURN town.description AS now")).toEqual([
    { now: 'A southern town.' },
  ]);
});

test('a corrected name replaces the old one, as if it had never been there', async () => {
  await load(smallReport);
  const edited = await editedReport({ file: 'entities.yaml', from: 'en: Taiping Town', to: 'en: Taiping' });
  const { graphHash } = await load(edited);
  const names = await graph.rows(`
    MATCH (town:Town {id: 'town/taiping'})-[:HAS_NAME]->(name {kind: 'OFFICIAL', lang: 'EN'})
    RETURN town.nameEn AS shown, name.text AS name`);
  expect(names).toEqual([{ shown: 'Taiping', name: 'Taiping' }]);
  graph = await freshGraph();
  expect((await load(edited)).graphHash).toBe(graphHash);
});

/** The first passage of the third section becomes the last one of the section before it. */
async function moveToIntroduction(): Promise<Edit> {
  const text = await readFile(join(smallReport, 'report.yaml'), 'utf8');
  const [from = '', head = '', passage = ''] =
    /( {2}- id: sense-of-security\n.*\n.*\n)( {6}- \{ ordinal: 6,.*\n)/.exec(text) ?? [];
  return { file: 'report.yaml', from, to: passage + head };
}

test('a passage that moves to another section leaves the old one', async () => {
  await load(smallReport);
  await load(await editedReport(await moveToIntroduction()));
  expect(
    await graph.rows('MATCH (:Passage {ordinal: 6})-[:IN]->(section) RETURN section.title AS title'),
  ).toEqual([{ title: 'Occasion and overview' }]);
});

test('a statement that changed is refused by its id, and nothing is written', async () => {
  const { graphHash } = await load(smallReport);
  const edited = await editedReport(
    { file: 'grants.yaml', from: 'confidence: 0.9', to: 'confidence: 0.8' },
    { file: 'entities.yaml', from: 'A town in the south of Conghua.', to: 'A southern town.' },
  );
  await expect(load(edited)).rejects.toThrow(
    'changed: award-grant/conghua-2022-09-25/xihe-national-democratic-rule-of-law-demonstration-village. ' +
      'A statement is never rewritten: give the corrected one a key of its own.',
  );
  expect(await load(smallReport)).toMatchObject({ changes: 0, graphHash });
});

test('a figure whose unit changes with its metric is a changed statement', async () => {
  await load(smallReport);
  const edited = await editedReport({ file: 'metrics.yaml', from: 'unit: SITE', to: 'unit: PLACE' });
  await expect(load(edited)).rejects.toThrow(
    'changed: observation/conghua-2022-09-25/rule-of-law-culture-sites.',
  );
});

test('a row that finds no place is an error, and is not left out without a word', async () => {
  await load(smallReport);
  const rows = rowsOf(await readReport(smallReport), null);
  const [first] = rows.evidence;
  const lost = { ...first, passage: 'passage/conghua-2022-09-25/99' };
  await expect(
    graph.write((transaction) => writeReport(transaction, { ...rows, evidence: [lost] }, { isNew: false })),
  ).rejects.toThrow('Of 1 rows for evidence only 0 found their place.');
});

test('the ingest command says what changed and what the graph is now, and gives the database back', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const release = vi.fn();
  const open = () => Promise.resolve({ connection: graph.server.connection, release });
  for (let turn = 0; turn < 2; turn++) await ingestCommand(open).parseAsync([smallReport], { from: 'user' });
  const printed = log.mock.calls.map(([line]) => String(line));
  log.mockRestore();
  expect(printed[0]).toMatch(
    /^conghua-2022-09-25: [1-9]\d* nodes, edges, labels and properties changed; 13 entities, .*; graph hash [0-9a-f]{64}$/,
  );
  expect(printed[1]).toBe(printed[0]?.replace(/: \d+ .* changed/, ': nothing changed'));
  expect(release).toHaveBeenCalledTimes(2);
});

test('an entity and a gap lead to the words that speak of them, as the files say now', async () => {
  const words = () =>
    graph.rows(
      `MATCH (source:Entity|Gap)-[words:EVIDENCED_BY]->(passage:Passage)
       WHERE source.id IN ['town/taiping', 'gap/conghua-2022-09-25/title-of-three-villages']
       RETURN source.id AS id, words.token AS token, passage.ordinal AS passage ORDER BY id, token`,
    );
  await load(smallReport);
  const gap = {
    id: 'gap/conghua-2022-09-25/title-of-three-villages',
    passage: 39,
    token: 'Village (community)',
  };
  const town = { id: 'town/taiping', passage: 39, token: 'Tai Ping Town' };
  expect(await words()).toEqual([gap, town]);
  await load(
    await editedReport(
      {
        file: 'entities.yaml',
        from: 'start: 302, end: 315, token: Tai Ping Town',
        to: 'start: 302, end: 310, token: Tai Ping',
      },
      { file: 'gaps.yaml', from: 'key: title-of-three-villages', to: 'key: their-title' },
    ),
  );
  expect(await words()).toEqual([{ ...town, token: 'Tai Ping' }]);
});

test('a gap is about the entities that the files name now', async () => {
  const about = () => graph.rows('MATCH (:Gap)-[:ABOUT]->(entity) RETURN entity.id AS id ORDER BY id');
  await load(smallReport);
  expect(await about()).toHaveLength(3);
  await load(await editedReport({ file: 'gaps.yaml', from: 'village/jiangpu-jiangpu, ', to: '' }));
  expect(await about()).toEqual([{ id: 'village/taiping-xihu' }, { id: 'village/wenquan-nanping' }]);
});

test('a corrected statement takes the place of the one before, which stays', async () => {
  const corrected = `- key: sense-of-security-2021-corrected
  metric: metric/sense-of-security
  subject: district/conghua
  text: 94.92%
  amount: '94.29'
  comparator: EXACT
  aspect: LEVEL
  period: '2021'
  origin: EDITOR
  supersedes: [{ key: sense-of-security-2021, reason: Two digits were swapped. }]

- key: sense-of-security-2021`;
  await load(smallReport);
  const before = await graph.rows('MATCH (other:Statement) RETURN count(other) AS statements');
  const edit = { file: 'observations.yaml', from: '- key: sense-of-security-2021', to: corrected };
  await load(await editedReport(edit));
  expect(
    await graph.rows(`
      MATCH (corrected:Observation)-[link:SUPERSEDES]->(former:Observation)
      RETURN corrected.status AS now, link.reason AS reason, former.status AS former, former.value AS value,
        former.retractedAt IS NOT NULL AS dated, COUNT { (:Statement) } AS statements`),
  ).toEqual([
    {
      now: 'ACTIVE',
      reason: 'Two digits were swapped.',
      former: 'SUPERSEDED',
      value: 94.92,
      dated: true,
      statements: Number(before[0]?.statements) + 1,
    },
  ]);
  expect(await load(await editedReport(edit))).toMatchObject({ changes: 0 });
});
