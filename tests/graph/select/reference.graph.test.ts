import fc from 'fast-check';
import { execute, isObjectType, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshGraph } from '../../support/freshGraph.js';
import { queriesForEverything } from '../../support/reference/everything.js';
import { drawing } from '../../support/reference/draw.js';
import { makeWorld } from '../../support/reference/makeWorld.js';
import {
  oneWay,
  recursivePairs,
  thereAndBack,
  type Pair,
  type Reach,
} from '../../support/reference/pairs.js';
import { lookUpHits } from '../../support/reference/hits.js';
import {
  randomQuery,
  targetsOf,
  type RandomQuery,
  type Target,
} from '../../support/reference/randomQuery.js';
import { Refused } from '../../support/reference/refused.js';
import { published, referenceSchema } from '../../support/reference/schema.js';
import { writeWorld } from '../../support/reference/writeWorld.js';
import { openService, type Service } from '../../support/service.js';

/** How many queries there are for each field and each argument: `npm run test:random` asks for many. */
const rounds = Number(process.env.ROUNDS ?? 1);
/** The same queries each time, so that a change is to blame for what fails; `npm run test:random` asks for others. */
const seed = process.env.RANDOM === 'true' ? {} : { seed: 1 };

const targets = targetsOf(published);
const world = makeWorld(5);
/** What only the database can tell of itself. */
const model: Record<string, unknown> = {};
/** The fields of types that the reference found something for. */
const found = new Set<string>();
const reference = referenceSchema(world, model, found);
let service: Service;

beforeAll(async () => {
  const graph = await freshGraph();
  Object.assign(model, await writeWorld(world, graph));
  await lookUpHits(graph);
  const { connection } = graph.server;
  service = await openService({ connection, limits: { cost: Infinity, deadline: 60_000 } });
});
afterAll(() => service.close());

/** What a plain walk through the whole world finds, and where it finds that there is nothing to tell. */
async function expectedOf({ text, variables }: RandomQuery): Promise<Expected> {
  const { data, errors } = await execute({
    schema: reference,
    document: parse(text),
    variableValues: variables,
  });
  const faults = errors?.filter(({ originalError }) => !(originalError instanceof Refused)) ?? [];
  expect(faults, text).toEqual([]);
  return { data: JSON.parse(JSON.stringify(data)) as Expected['data'], refused: pathsOf(errors) };
}

interface Expected {
  /** Null where a field that always has a value is refused. */
  readonly data: Record<string, unknown> | null;
  readonly refused: readonly string[];
}

/** Sums of what cannot be added, and the like, are refused one by one. */
const pathsOf = (errors: readonly { path?: readonly unknown[] | undefined }[] = []): string[] =>
  errors.map(({ path }) => String(path)).sort();

async function expectSame(query: RandomQuery): Promise<void> {
  const expected = await expectedOf(query);
  const { data, errors } = await service.ask(query.text, query.variables);
  const what = `${query.text}\n${JSON.stringify(query.variables)}`;
  for (const { extensions } of errors ?? []) expect(extensions.code, what).toBe('BAD_USER_INPUT');
  expect(pathsOf(errors), `${String(errors?.[0]?.message)}\n${what}`).toEqual(expected.refused);
  expect(data, what).toEqual(expected.data);
}

describe('whatever is asked, the statement finds what a plain walk through the graph finds', () => {
  const types = [...new Set(targets.map(({ owner }) => owner))];

  test.each(types.map((type) => [type.name, type] as const))(
    'of %s',
    async (_name, type) => {
      const ofType = targets.filter(({ owner }) => owner === type);
      for (const target of ofType)
        await fc.assert(sameFor(target), {
          numRuns: rounds,
          maxSkipsPerRun: 100,
          // A smaller query that fails too would take hundreds more; the one that failed is told as it is.
          endOnFailure: true,
          ...seed,
        });
    },
    1_000_000,
  );

  /** Chance writes a query now and then that merges what cannot be merged: such a one is not sent. */
  const sameFor = (target: Target): fc.IAsyncProperty<[fc.GeneratorValue]> =>
    fc.asyncProperty(fc.gen(), async (generate) => {
      const query = randomQuery(target, published, world, drawing(generate));
      fc.pre(validate(published, parse(query.text)).length === 0);
      await expectSame(query);
    });

  test('and every field of every type finds something somewhere', async () => {
    for (const query of queriesForEverything(published, world)) await expectedOf(query);
    const all = targets.filter(({ owner, argument }) => isObjectType(owner) && argument === null);
    const names = all.map(({ owner, field }) => `${owner.name}.${field.name}`);
    expect(names.filter((name) => !found.has(name))).toEqual([]);
  });
});

describe('there and back three times, the statement finds what a plain walk finds', async () => {
  const ids = world.things.map(({ id }) => id);
  const reach: Reach = async (hop) => {
    const text = `query ($ids: [ID!]!) { nodes(ids: $ids) { ${oneWay(hop)} } }`;
    const { data } = await expectedOf({ text, variables: { ids } });
    return new Map((data?.nodes as unknown[]).flatMap((node) => (node === null ? [] : [ends(node)])));
  };
  const ends = (node: unknown): [string, string[]] => {
    const found = [...JSON.stringify(node).matchAll(/"id":"(.*?)"/g)].map(([, id]) => String(id));
    return [String(found[0]), found.slice(1)];
  };
  const pairs = await recursivePairs(published, reach);
  const title = ([there, back]: Pair): string =>
    `${there.owner.name}.${there.path.join('.')} and ${back.owner.name}.${back.path.join('.')}`;

  test.each(pairs.map((pair) => [title(pair), pair] as const))('%s', async (_title, pair) => {
    const starts = [...(await reach(pair[0]))].filter(([, ends]) => ends.length > 0).map(([id]) => id);
    const text = `query ($ids: [ID!]!) { nodes(ids: $ids) { ${thereAndBack(pair, 3)} } }`;
    await expectSame({ text, variables: { ids: starts.slice(0, 5) } });
  });
});
