import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openReader } from '../../src/graph/driver.js';
import { graphHashOf } from '../../src/ingest/graphHash.js';
import {
  argumentPlaces,
  isAtRoot,
  ownPlaces,
  queryOf,
  wayTo,
  type ArgumentPlace,
} from '../support/arguments.js';
import { ask } from '../support/ask.js';
import { hostileTo, isUnheardOf, strangeLiterals } from '../support/hostile.js';
import { expectNothingInternal } from '../support/leaks.js';
import { openService, type Answer, type Service } from '../support/service.js';

let service: Service;
let before: unknown;
const ids = new Map<string, string>();

/** Labels are named as types are. */
beforeAll(async () => {
  service = await openService();
  before = await everything();
  for (const type of new Set(argumentPlaces.filter((one) => !isAtRoot(one)).map((one) => wayTo(one).thing))) {
    ids.set(type, String(await ask(inject('world'), `MATCH (node:${type}) RETURN min(node.id)`)));
  }
});
afterAll(() => service.close());

/** The hash of what is published, read anew, and how much there is besides. */
async function everything(): Promise<unknown> {
  const world = inject('world');
  const driver = openReader(world);
  const session = driver.session({ database: world.database });
  const hash = await session.executeRead(graphHashOf);
  await driver.close();
  const nodes = Number(await ask(world, 'MATCH (node) RETURN count(node)'));
  const edges = Number(await ask(world, 'MATCH ()-[edge]->() RETURN count(edge)'));
  return { hash, nodes, edges };
}

async function send(place: ArgumentPlace, value: unknown, query = queryOf(place)): Promise<Answer> {
  return service.ask(query, { value, ...(!isAtRoot(place) && { id: ids.get(wayTo(place).thing) }) });
}

/** A mistake of the client or none, and no word of how we work. */
function expectSound(answer: Answer, what: string): void {
  expect(answer.status, what).toBeLessThan(500);
  expectNothingInternal(answer);
  for (const { extensions } of answer.errors ?? []) expect(extensions.code, what).toBe('BAD_USER_INPUT');
  if (!answer.errors) expect(answer.data, what).toBeTypeOf('object');
}

function expectRefused(answer: Answer, what: string): void {
  expectSound(answer, what);
  expect(answer.errors?.[0]?.message, what).toMatch(
    /Variable "\$value" (got invalid value|of non-null type)/,
  );
  expect(service.statementsSent(), what).toEqual([]);
}

type Titled = readonly [title: string, place: ArgumentPlace];
const titled = (place: ArgumentPlace): Titled => [
  `${place.type.name}.${place.field.name}(${place.argument.name}:)`,
  place,
];

test('there is every argument of the schema, and a thing of every type that has some', () => {
  expect(argumentPlaces.length).toBeGreaterThan(1_000);
  expect(ownPlaces.length).toBeGreaterThan(100);
  for (const id of ids.values()) expect(id).toMatch(/^[a-z-]+\/./);
});

describe('what is not of its type is refused before the database is asked', () => {
  test.each(ownPlaces.map(titled))('%s', async (_title, place) => {
    service.statementsSent();
    const { illTyped } = hostileTo(place.argument.type, place.argument.name);
    for (const value of illTyped) expectRefused(await send(place, value), JSON.stringify(value));
  });
});

/** At least one value is taken, so that it is the values that are refused and not the query around them. */
describe('what makes no sense is refused, or taken for what it is', () => {
  test.each(ownPlaces.map(titled))('%s', async (_title, place) => {
    const { strange } = hostileTo(place.argument.type, place.argument.name);
    let answered = 0;
    for (const value of strange) {
      const answer = await send(place, value);
      expectSound(answer, JSON.stringify(value));
      if (answer.errors) continue;
      answered += 1;
      if (isUnheardOf(value) && !holdsOfOthers(place, value))
        expect(itOf(answer.data), JSON.stringify(value)).toSatisfy(isEmpty);
    }
    expect(answered).toBeGreaterThan(0);
  });
});

describe('whatever stands in the query in place of a value is refused or taken', () => {
  test.each(ownPlaces.map(titled))('%s', async (_title, place) => {
    for (const literal of strangeLiterals) {
      expectSound(await send(place, undefined, queryOf(place, literal, '')), literal);
    }
  });
});

test('any value whatever, of any argument of any field, is refused or answered', async () => {
  const anything = fc.constantFrom(...argumentPlaces).chain((place) => {
    const { strange } = hostileTo(place.argument.type, place.argument.name);
    return fc.tuple(fc.constant(place), fc.oneof(fc.jsonValue(), fc.constantFrom(...strange)));
  });
  await fc.assert(
    fc.asyncProperty(anything, async ([place, value]) => {
      expectSound(await send(place, value), titled(place)[0]);
    }),
    { numRuns: 500 },
  );
});

test('afterwards the graph is what it was', async () => {
  expect(await everything()).toEqual(before);
});

/** A condition may hold just because nothing meets what stands in it. */
const holdsOfOthers = ({ argument }: ArgumentPlace, value: unknown): boolean =>
  /"(?:not|none|all|count)":/.test(JSON.stringify({ [argument.name]: value }));

/** What the field answered. */
function itOf(data: unknown): unknown {
  const [[key, value] = ['it', null]] = Object.entries(data as object) as [string, unknown][];
  return key === 'it' ? value : itOf(value);
}

function isEmpty(it: unknown): boolean {
  if (Array.isArray(it)) return it.every((one) => one === null || (Array.isArray(one) && isEmpty(one)));
  if (it === null || (it as { totalCount?: number }).totalCount === 0) return true;
  // A neighbourhood of nothing is there, and holds nothing.
  return (it as { __typename?: string }).__typename === 'Neighbourhood';
}
