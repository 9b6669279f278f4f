import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildSchema } from '../../../src/api/schema.js';
import { measure } from '../../../src/api/cost/measure.js';
import { unmeasured, type Sizes } from '../../../src/api/cost/sizes.js';
import { defaultLimits } from '../../../src/api/limits.js';
import type { Connection } from '../../../src/config.js';
import { openReader } from '../../../src/graph/driver.js';
import { openReading } from '../../../src/graph/run.js';
import { projectRoot } from '../../../src/projectRoot.js';
import { freshGraph } from '../../support/freshGraph.js';
import { drawingOf } from '../../support/reference/draw.js';
import { makeWorld } from '../../support/reference/makeWorld.js';
import { randomQuery, targetsOf } from '../../support/reference/randomQuery.js';
import { published } from '../../support/reference/schema.js';
import { writeWorld } from '../../support/reference/writeWorld.js';
import { openService, type Service } from '../../support/service.js';

const schema = buildSchema(() => null);
/** How many random queries there are; `npm run test:cost` asks for thousands. */
const wanted = Number(process.env.COST_QUERIES ?? 100);
const firstSeed = Number(process.env.COST_SEED ?? 1);

interface Cost {
  readonly requested: number;
  readonly actual: number;
}

async function sizesOf(connection: Connection): Promise<Sizes> {
  const driver = openReader(connection);
  const reader = openReading(driver, connection.database);
  const failed = (name: string, error: unknown): never => {
    throw new Error(name, { cause: error });
  };
  const measuring = { before: unmeasured, stopped: new AbortController().signal, failed };
  return measure(schema, reader, measuring).finally(() => driver.close());
}

describe('of random queries', () => {
  const costs: (Cost & { query: string; variables: unknown })[] = [];
  let service: Service;

  beforeAll(async () => {
    const graph = await freshGraph();
    const world = makeWorld(5);
    await writeWorld(world, graph);
    const { connection } = graph.server;
    const sizes = await sizesOf(connection);
    service = await openService({ connection, sizes, limits: { cost: Infinity, deadline: 60_000 } });
    const targets = targetsOf(published);
    for (let seed = firstSeed; costs.length < wanted; seed += 1) {
      const draw = drawingOf(seed);
      const { text, variables } = randomQuery(draw.from(targets), published, world, draw);
      if (validate(published, parse(text)).length > 0) continue;
      const { errors, extensions } = await service.ask(text, variables);
      if (errors === undefined && extensions?.cost)
        costs.push({ query: text, variables, ...(extensions.cost as Cost) });
    }
  }, 3_000_000);
  afterAll(() => service.close());

  test('none costs more than was said beforehand', () => {
    const dearer = costs.filter(({ requested, actual }) => actual > requested);
    expect(dearer).toEqual([]);
  });

  test('half of them cost a third and more of what was said', () => {
    const ratios = costs.map(({ requested, actual }) => requested / actual).sort((one, other) => one - other);
    const at = (share: number): string => (ratios[Math.floor((ratios.length - 1) * share)] ?? NaN).toFixed(2);
    console.log(
      `${ratios.length} queries, requested / actual: median ${at(0.5)}, 95 of 100 ${at(0.95)}, most ${at(1)}`,
    );
    expect(Number(at(0.5))).toBeLessThanOrEqual(3);
  });
});

describe('of the graph that comes with the product', () => {
  let service: Service;
  beforeAll(async () => {
    service = await openService({ sizes: await sizesOf(inject('world')) });
  });
  afterAll(() => service.close());

  const examples = join(projectRoot, 'schema', 'examples');
  test.each(readdirSync(examples))(
    '%s costs no more than was said, and a tenth of the limit at most',
    async (file) => {
      const { extensions } = await service.ask(readFileSync(join(examples, file), 'utf8'));
      const { requested, actual } = extensions?.cost as Cost;
      expect(actual).toBeGreaterThan(0);
      expect(actual).toBeLessThanOrEqual(requested);
      expect(requested).toBeLessThan(defaultLimits.cost / 10);
    },
  );

  const found: [title: string, query: string][] = [
    [
      'facets of a search, of which there are more than rows on the page',
      '{ search(text: "village", first: 1) { facets { kinds { count } places { count place { id } } } } }',
    ],
    [
      'groups of which a row stands in several',
      '{ observationSummary(groupBy: [METRIC, SUBJECT, UNIT, ASPECT, PERIOD, FLAG], first: 100) { count metric { id } subject { id } } }',
    ],
    [
      'entities in several groups',
      '{ entitySummary(groupBy: [FLAG, AWARD, OUTCOME, YEAR, REPORT], first: 100) { count } }',
    ],
    [
      'edges of a neighbourhood, of which there are more than entities',
      '{ neighbourhood(id: "district/conghua", first: 19) { links { predicate statements { id } } } }',
    ],
    [
      'a neighbourhood further around',
      '{ neighbourhood(id: "district/conghua", first: 10, depth: 2) { nodes { entity { id } } links { predicate statements { id } } } }',
    ],
  ];
  test.each(found)('%s cost no more than was said', async (_title, query) => {
    const { errors, extensions } = await service.ask(query);
    expect(errors).toBeUndefined();
    const { requested, actual } = extensions?.cost as Cost;
    expect(actual).toBeLessThanOrEqual(requested);
  });

  const evidence =
    'nodes { evidence { passage { statements(first: 100) { nodes { evidence { passage { id } } } } } } }';
  const tooDear: [title: string, query: string, dearest: string][] = [
    [
      'lists in lists',
      `{ statements(first: 100) { nodes { evidence { passage { statements(first: 100) { ${evidence} } } } } } }`,
      'statements.nodes.evidence.passage.statements.nodes.evidence.passage.statements.nodes.evidence.passage',
    ],
    [
      'all that lies around everything near',
      `{ neighbourhood(id: "district/conghua", depth: 3, first: 100) { nodes { entity { statements(first: 100) { ${evidence} } } } } }`,
      'neighbourhood.nodes.entity.statements.nodes.evidence.passage.statements.nodes.evidence.passage',
    ],
  ];
  test.each(tooDear)('%s are refused before the database is asked', async (_title, query, dearest) => {
    service.statementsSent();
    const { errors, extensions } = await service.ask(query);
    expect(errors?.map(({ extensions: { code } }) => code)).toEqual(['QUERY_TOO_COMPLEX']);
    expect(errors?.[0]?.message).toContain(`Most of it is ${dearest}: ask for smaller pages`);
    expect(extensions?.cost).toMatchObject({ actual: 0 });
    expect(service.statementsSent()).toEqual([]);
  });
});
