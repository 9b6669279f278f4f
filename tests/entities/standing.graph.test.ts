import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadReports } from '../../src/ingest/load.js';
import { retractReport } from '../../src/ingest/retract.js';
import { freshGraph, type FreshGraph } from '../support/freshGraph.js';
import { correcting, edition, first, second } from '../support/hillReports.js';
import { openService, type Service } from '../support/service.js';
import { percent, writtenReports, type Written } from '../support/writtenReport.js';

let graph: FreshGraph;
let service: Service;
beforeEach(async () => {
  graph = await freshGraph();
  service = await openService({ connection: graph.server.connection });
});
afterEach(() => service.close());

async function load(...reports: readonly Written[]): Promise<void> {
  const folders = await writtenReports(reports);
  await loadReports(graph.driver, graph.database, folders);
}

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const { data, errors } = await service.ask(query, variables);
  expect(errors).toBeUndefined();
  return data as Record<string, unknown>;
}

/** A time after everything before, and before everything after. */
async function now(): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 5));
  const [row] = await graph.rows('RETURN toString(datetime()) AS now');
  await new Promise((resolve) => setTimeout(resolve, 5));
  return new Date(String(row?.now)).toISOString();
}

const retract = (id: string): Promise<unknown> =>
  retractReport(graph.driver, graph.database, id, 'It was a mistake.');
const nodes = (ids: readonly string[]): object => ({ nodes: ids.map((id) => ({ id })) });

describe('what two reports say', () => {
  test('of the same things stands in each list once', async () => {
    await load(first, second);
    expect(
      await ask(`{
        about { reports { id } counts { kind count } }
        districts { totalCount } metrics { totalCount } towns { nodes { id } }
        district: node(id: "district/hill") { ... on District { name towns { totalCount nodes { id } } } }
        statements(report: "report/first") { totalCount }
      }`),
    ).toEqual({
      about: {
        reports: [{ id: 'report/second' }, { id: 'report/first' }],
        counts: [
          { kind: 'DISTRICT', count: 1 },
          { kind: 'ORGANIZATION', count: 1 },
          { kind: 'PROGRAM', count: 1 },
          { kind: 'TOWN', count: 2 },
        ],
      },
      districts: { totalCount: 1 },
      metrics: { totalCount: 1 },
      towns: nodes(['town/brook', 'town/dale']),
      district: { name: 'Hills District', towns: { totalCount: 2, ...nodes(['town/brook', 'town/dale']) } },
      statements: { totalCount: 3 },
    });
  });

  test('of one time in different ways stands side by side, that of the later report first', async () => {
    await load(first, second);
    expect(
      await ask(`{
        observations(period: { within: "2020" }, orderBy: { field: PRECEDENCE }) {
          nodes { id quantity { amount } conflictsWith { statement { id } reason } }
        }
      }`),
    ).toEqual({
      observations: {
        nodes: [
          {
            id: 'observation/second/safety-2020',
            quantity: { amount: '91' },
            conflictsWith: [
              {
                statement: { id: 'observation/first/safety-2020' },
                reason: 'Another report prints another figure for the same time.',
              },
            ],
          },
          {
            id: 'observation/first/safety-2020',
            quantity: { amount: '90' },
            conflictsWith: [
              {
                statement: { id: 'observation/second/safety-2020' },
                reason: 'Another report prints another figure for the same time.',
              },
            ],
          },
        ],
      },
    });
  });

  test('of one metric is one series, with the changes recomputed', async () => {
    const vague = percent('safety-lately', 'about 97', '2019/2021', { amount: '97', comparator: 'ABOUT' });
    await load(first, { ...second, observations: [...(second.observations ?? []), vague] });
    const { series } = await ask(`{
      series(metric: "metric/safety", subject: "district/hill") {
        period { edtf } observation { quantity { amount } report { id } } others { quantity { amount } }
        change { from { id } absolute percent }
      }
    }`);
    const report = { id: 'report/second' };
    expect(series).toEqual([
      {
        period: { edtf: '2019/2021' },
        observation: { quantity: { amount: '97' }, report },
        others: [],
        change: null,
      },
      {
        period: { edtf: '2020' },
        observation: { quantity: { amount: '91' }, report },
        others: [{ quantity: { amount: '90' } }],
        change: null,
      },
      {
        period: { edtf: '2021' },
        observation: { quantity: { amount: '95' }, report },
        others: [],
        change: { from: { id: 'observation/second/safety-2020' }, absolute: '4', percent: '4.40' },
      },
    ]);
  });
});

describe('what was corrected or retracted', () => {
  const standing = `status statusReason recordedAt retractedAt evidence { token }`;

  test('can be read by its id with the words, the time and the reason', async () => {
    const before = await now();
    await load(first, second);
    await retract('second');
    const { statement, report, list } = (await ask(`{
      statement: node(id: "observation/second/safety-2021") { ... on Observation { ${standing} } }
      report: node(id: "report/second") { ... on Report { status statusReason retractedAt } }
      list: observations { totalCount }
    }`)) as Record<'statement' | 'report' | 'list', Record<string, unknown>>;
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as unknown;
    expect(statement).toEqual({
      status: 'RETRACTED',
      statusReason: 'It was a mistake.',
      recordedAt: time,
      retractedAt: time,
      evidence: [{ token: 'Words' }],
    });
    expect(report).toEqual({
      status: 'RETRACTED',
      statusReason: 'It was a mistake.',
      retractedAt: statement.retractedAt,
    });
    expect([before, statement.recordedAt, statement.retractedAt]).toEqual(
      [before, statement.recordedAt, statement.retractedAt].sort(),
    );
    expect(list).toEqual({ totalCount: 1 });
  });

  test('leads to what took its place', async () => {
    await load(second, edition, first, correcting);
    expect(
      await ask(`{
        second: report(id: "report/second") { status statusReason correctedBy { id } }
        edition: report(id: "report/edition") { status corrects { id } }
        figure: node(id: "observation/second/safety-2021") { ... on Observation { status statusReason } }
        parent: node(id: "relation/first/brook-in-hill") {
          ... on Relation { status supersededBy { reason statement { id status } } }
        }
        reports { nodes { id } }
      }`),
    ).toEqual({
      second: {
        status: 'SUPERSEDED',
        statusReason: 'A figure was wrong.',
        correctedBy: [{ id: 'report/edition' }],
      },
      edition: { status: 'ACTIVE', corrects: { id: 'report/second' } },
      figure: { status: 'SUPERSEDED', statusReason: 'A figure was wrong.' },
      parent: {
        status: 'SUPERSEDED',
        supersededBy: [
          {
            reason: 'The town had moved.',
            statement: { id: 'relation/correcting/brook-in-vale', status: 'ACTIVE' },
          },
        ],
      },
      reports: nodes(['report/correcting', 'report/edition', 'report/first']),
    });
  });

  test('is there as of a time at which it was published', async () => {
    const empty = await now();
    await load(first);
    const one = await now();
    await load(second);
    const both = await now();
    await retract('first');
    const rest = await now();
    const { towns: later } = await ask('{ towns { totalCount } }');
    expect(later).toEqual({ totalCount: 2 });
    const everything = `query ($asOf: DateTime!) {
      reports(asOf: $asOf) { totalCount } entities(asOf: $asOf) { totalCount } metrics(asOf: $asOf) { totalCount }
      observations(asOf: $asOf) { nodes { id } } gaps(asOf: $asOf) { id }
      district: node(id: "district/hill") { ... on District { observations(asOf: $asOf) { totalCount } } }
    }`;
    const counted = (reports: number, entities: number, figures: string[], gaps: string[]): object => ({
      reports: { totalCount: reports },
      entities: { totalCount: entities },
      metrics: { totalCount: Math.min(reports, 1) },
      observations: nodes(figures.map((figure) => `observation/${figure}`)),
      gaps: gaps.map((id) => ({ id })),
      district: { observations: { totalCount: figures.length } },
    });
    const figures = ['first/safety-2020', 'second/safety-2020', 'second/safety-2021'];
    expect(await ask(everything, { asOf: empty })).toEqual(counted(0, 0, [], []));
    expect(await ask(everything, { asOf: one })).toEqual(
      counted(1, 4, figures.slice(0, 1), ['gap/first/open']),
    );
    expect(await ask(everything, { asOf: both })).toEqual(counted(2, 5, figures, ['gap/first/open']));
    expect(await ask(everything, { asOf: rest })).toEqual(counted(1, 5, figures.slice(1), []));
  });

  test.each(['yesterday', '2026-01-01', '2026-13-01T00:00:00Z', 5])(
    'is not asked for as of %s, which is no point in time',
    async (asOf) => {
      const { errors } = await service.ask(`{ towns(asOf: ${JSON.stringify(asOf)}) { totalCount } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
      expect(errors?.[0]?.message).toMatch(/expected a day and a time with its zone/);
    },
  );
});

describe('an entity that is decided to be the same as another', () => {
  const redirects = [{ from: 'organization/hub', to: 'organization/centre' }];

  test('answers under its old id, and the response names the new one', async () => {
    await load(first, second);
    const answer = await service.ask(`{
      node(id: "organization/hub") { id ... on Organization { name runs { nodes { id } } relations { totalCount } } }
      nodes(ids: ["organization/hub", "town/brook"]) { id }
      statements(subject: "organization/hub") { totalCount }
    }`);
    expect(answer.data).toEqual({
      node: {
        id: 'organization/centre',
        name: 'centre',
        runs: nodes(['program/lamps']),
        relations: { totalCount: 2 },
      },
      nodes: [{ id: 'organization/centre' }, { id: 'town/brook' }],
      statements: { totalCount: 2 },
    });
    expect(answer.extensions).toMatchObject({ redirects });
    const other = await service.ask('{ node(id: "organization/centre") { id } }');
    expect(other.extensions).not.toHaveProperty('redirects');
    expect(service.statementsSent()).toHaveLength(4);
  });

  test('tells who decided so and why', async () => {
    await load(first, second);
    const decision = {
      id: 'decision/second/hub',
      kind: 'SAME_AS',
      reason: 'The centre goes by two names.',
      status: 'ACTIVE',
      entity: { id: 'organization/hub', status: 'MERGED' },
      other: { id: 'organization/centre', status: 'ACTIVE' },
      report: { id: 'report/second' },
    };
    expect(
      await ask(`{
        organizations { nodes { id sameAs { id } decisions {
          id kind reason status entity { id status } other { id status } report { id }
        } } }
        node(id: "decision/second/hub") { id }
      }`),
    ).toEqual({
      organizations: {
        nodes: [{ id: 'organization/centre', sameAs: [{ id: 'organization/hub' }], decisions: [decision] }],
      },
      node: { id: 'decision/second/hub' },
    });
    await retract('second');
    expect(await ask('{ organizations { nodes { id sameAs { id } decisions { status } } } }')).toEqual({
      organizations: {
        nodes: [{ id: 'organization/centre', sameAs: [], decisions: [{ status: 'RETRACTED' }] }],
      },
    });
  });
});
