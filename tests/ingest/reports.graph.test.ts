import { beforeEach, describe, expect, test } from 'vitest';
import { checkGraph } from '../../src/ingest/checkGraph.js';
import { loadReports } from '../../src/ingest/load.js';
import { retractReport } from '../../src/ingest/retract.js';
import { freshGraph, type FreshGraph } from '../support/freshGraph.js';
import { correcting, edition, empty, first, second } from '../support/hillReports.js';
import { entity, writtenReports, type Written } from '../support/writtenReport.js';

let graph: FreshGraph;
beforeEach(async () => {
  graph = await freshGraph();
});

/** Loads reports in this order; the graph must be sound. Returns its hash. */
async function load(...reports: readonly Written[]): Promise<string> {
  const folders = await writtenReports(reports);
  const loaded = await loadReports(graph.driver, graph.database, folders);
  return sound(loaded.at(-1)?.graphHash ?? '');
}

async function retract(id: string): Promise<string> {
  return sound((await retractReport(graph.driver, graph.database, id, 'It was a mistake.')).graphHash);
}

/** The hash that was added up is the hash of what is published. */
async function sound(graphHash: string): Promise<string> {
  expect(await checkGraph(graph.driver, graph.database)).toEqual({ graphHash, problems: [] });
  return graphHash;
}

const row = async (text: string): Promise<unknown> => (await graph.rows(text))[0];
const all = [first, second, empty, edition, correcting];

describe('several reports', () => {
  test('make one graph, whichever comes first', async () => {
    const hash = await load(...all);
    for (const order of [[...all].reverse(), [edition, correcting, empty, first, second]]) {
      graph = await freshGraph();
      expect(await load(...order)).toBe(hash);
    }
  });

  test('loaded again, one after the other, change nothing', async () => {
    const hash = await load(...all);
    const folders = await writtenReports(all);
    const again = await loadReports(graph.driver, graph.database, folders);
    expect(again.map(({ changes }) => changes)).toEqual([0, 0, 0, 0, 0]);
    expect(again.at(-1)?.graphHash).toBe(hash);
  });

  test('that say the same draw one edge, which rests on both', async () => {
    await load(first, second);
    expect(
      await graph.rows(
        "MATCH (:Town {id: 'town/brook'})-[edge:PART_OF]->(to) RETURN to.id AS to, edge.statementIds AS ids",
      ),
    ).toEqual([
      { to: 'district/hill', ids: ['relation/first/brook-in-hill', 'relation/second/brook-in-hill'] },
    ]);
  });

  test('describe an entity together: each property by the latest that has it', async () => {
    await load(empty, first, second);
    expect(
      await row(
        'MATCH (place:District) RETURN place.nameEn AS en, place.nameZh AS zh, place.description AS text',
      ),
    ).toEqual({ en: 'Hill District', zh: '山区', text: 'A district with hills.' });
    await retract('empty');
    expect(await row('MATCH (place:District) RETURN place.nameEn AS en')).toEqual({ en: 'Hills District' });
  });

  test('that print other figures for one time are told to disagree, as long as both stand', async () => {
    await load(first, second);
    const disagreeing =
      'MATCH (a:Observation)-[link:CONFLICTS_WITH]-(b) WHERE a.id < b.id RETURN a.id AS a, b.id AS b';
    expect(await graph.rows(disagreeing)).toEqual([
      { a: 'observation/first/safety-2020', b: 'observation/second/safety-2020' },
    ]);
    await retract('first');
    expect(await graph.rows(disagreeing)).toEqual([]);
  });

  test('correct a statement of another one, whichever is loaded first', async () => {
    const parents = "MATCH (:Town {id: 'town/brook'})-[:PART_OF]->(to) RETURN to.id AS id";
    const hash = await load(first, correcting);
    expect(await graph.rows(parents)).toEqual([{ id: 'district/vale' }]);
    expect(
      await row(
        "MATCH (was:Statement {id: 'relation/first/brook-in-hill'}) RETURN was.status AS status, was.statusReason AS reason",
      ),
    ).toEqual({ status: 'SUPERSEDED', reason: 'The town had moved.' });
    graph = await freshGraph();
    expect(await load(correcting, first)).toBe(hash);
    await retract('correcting');
    expect(await graph.rows(parents)).toEqual([{ id: 'district/hill' }]);
  });
});

describe('a retracted report', () => {
  test.each(all)('$id leaves the graph as it was before it', async (report) => {
    const others = all.filter((one) => one !== report);
    const hash = await load(...others);
    const whole = await load(report);
    // The edition before a corrected one publishes nothing.
    expect(whole === hash).toBe(report === second);
    expect(await retract(report.id)).toBe(hash);
    expect(await load(report)).toBe(whole);
  });

  test('keeps its statements, with the time and the reason', async () => {
    await load(first);
    await retract('first');
    expect(
      await graph.rows(`
        MATCH (statement:Statement)-[words:EVIDENCED_BY]->()
        RETURN DISTINCT statement.status AS status, words.status AS words, statement.statusReason AS reason,
          statement.retractedAt IS NOT NULL AS at, size(statement.publishedFrom) AS from, size(statement.publishedUntil) AS until`),
    ).toEqual([
      { status: 'RETRACTED', words: 'RETRACTED', reason: 'It was a mistake.', at: true, from: 1, until: 1 },
    ]);
    expect(await graph.rows("MATCH (:Entity {status: 'ACTIVE'}) RETURN 1")).toEqual([]);
  });

  test('that nobody loaded is refused with the names of those that are', async () => {
    await load(first);
    await expect(retract('nothing')).rejects.toThrow(
      'Expected the id of a report that is loaded; got nothing, and loaded are first.',
    );
  });

  test('retracted again changes nothing', async () => {
    await load(first, second);
    const hash = await retract('second');
    expect(await retractReport(graph.driver, graph.database, 'second', 'Another reason.')).toEqual({
      changes: 0,
      graphHash: hash,
    });
  });
});

describe('a corrected edition', () => {
  test('takes the place of the one before, which stays with the reason', async () => {
    await load(second, edition);
    expect(
      await graph.rows(
        "MATCH (one:Observation) WHERE one.id ENDS WITH 'safety-2021' RETURN one.id AS id, one.status AS status, one.statusReason AS reason ORDER BY id",
      ),
    ).toEqual([
      { id: 'observation/edition/safety-2021', status: 'ACTIVE', reason: null },
      { id: 'observation/second/safety-2021', status: 'SUPERSEDED', reason: 'A figure was wrong.' },
    ]);
  });
});

describe('a statement that its files hold no longer', () => {
  test('is retracted, and comes back with them', async () => {
    const hash = await load(first);
    await load({ ...first, observations: [] });
    const figure = 'MATCH (one:Observation) RETURN one.status AS status, one.statusReason AS reason';
    expect(await row(figure)).toEqual({ status: 'RETRACTED', reason: 'Its report says so no longer.' });
    expect(await load(first)).toBe(hash);
    expect(await row(figure)).toEqual({ status: 'ACTIVE', reason: null });
  });
});

describe('an entity that is the same as another', () => {
  const runners = 'MATCH (who)-[edge:RUNS]->(:Program) RETURN who.id AS who, edge.statementIds AS ids';
  const statements = ['relation/first/centre-runs-lamps', 'relation/second/hub-runs-lamps'];

  test('is read through it: statements, names, edges and gaps', async () => {
    await load(first, second);
    expect(await graph.rows(runners)).toEqual([{ who: 'organization/centre', ids: statements }]);
    expect(
      await row(`
        MATCH (centre:Organization {id: 'organization/centre'})
        RETURN COUNT { (centre)<-[:SUBJECT]-() } AS statements, COUNT { (centre)<-[:ABOUT]-() } AS gaps,
          COLLECT { MATCH (centre)-[:HAS_NAME]->(name) RETURN name.text ORDER BY name.text } AS names`),
    ).toEqual({ statements: 2, gaps: 1, names: ['centre', 'hub'] });
    expect(await row("MATCH (hub:Entity {id: 'organization/hub'}) RETURN hub.status AS status")).toEqual({
      status: 'MERGED',
    });
  });

  test('is itself again when the decision is taken back', async () => {
    const apart = await load(first, { ...second, identities: [] });
    await load(second);
    expect(await load({ ...second, identities: [] })).toBe(apart);
    expect(await graph.rows(`${runners} ORDER BY who`)).toEqual([
      { who: 'organization/centre', ids: statements.slice(0, 1) },
      { who: 'organization/hub', ids: statements.slice(1) },
    ]);
  });

  test('is no other one while the decision that they are two stands', async () => {
    await load(first, second);
    const two: Written = {
      id: 'third',
      entities: [entity('organization/hub', { form: 'CENTER' })],
      identities: [
        {
          key: 'two',
          decision: 'NOT_SAME_AS',
          entity: 'organization/hub',
          other: 'organization/centre',
          reason: 'Two houses.',
        },
      ],
    };
    await expect(load(two)).rejects.toThrow(
      'decisions that two entities are one, while another one says they are two: decision/second/hub',
    );
  });

  test('and that one the same as the first is refused', async () => {
    await load(first, second);
    const back: Written = {
      id: 'third',
      published: '2024-01-01',
      entities: [entity('organization/hub', { form: 'CENTER' })],
      identities: [
        {
          key: 'back',
          decision: 'SAME_AS',
          entity: 'organization/centre',
          canonical: 'organization/hub',
          reason: 'The other way round.',
        },
      ],
    };
    await expect(load(back)).rejects.toThrow(
      /these lead back to themselves: organization\/centre, organization\/hub/,
    );
  });

  test('nothing is the same for its name alone', async () => {
    await load(first, {
      ...empty,
      entities: [entity('town/other', { form: 'TOWN', name: { en: 'brook' } })],
    });
    expect(
      await graph.rows(
        "MATCH (town:Town {nameEn: 'brook', status: 'ACTIVE'}) RETURN town.id AS id ORDER BY id",
      ),
    ).toEqual([{ id: 'town/brook' }, { id: 'town/other' }]);
  });
});
