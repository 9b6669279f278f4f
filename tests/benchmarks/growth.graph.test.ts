import { readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ManagedTransaction } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operationsAt, type Query } from '../../benchmarks/speed/operations.js';
import { middleOf } from '../../benchmarks/speed/position.js';
import {
  fillWithCopies,
  loadDistricts,
  templateOf,
  within,
  type Place,
} from '../../benchmarks/store/fill.js';
import type { Connection } from '../../src/config.js';
import { openWriter } from '../../src/graph/driver.js';
import { everythingIn, inBatches } from '../../src/ingest/everything.js';
import { hashOf } from '../../src/ingest/graphHash.js';
import { projectRoot } from '../../src/projectRoot.js';
import { profile, type Cost } from '../support/plans.js';
import { openService } from '../support/service.js';
import { javaHere, temporarySite } from '../support/throwaway.js';

/**
 * What each operation of the benchmark costs the database in a graph of one district of a thousand things and in one of
 * thirty, as recorded: no clock is read. `npm run record:growth` writes the record anew; who does so says in the commit
 * what became dearer, and why.
 */
const districts = 30;
const record = join(projectRoot, 'tests', 'fixtures', 'growth.json');
/** The larger graph takes a minute or more to make: `npm run test:growth`, before what is sent to the database changes. */
const isThorough = process.env.GROWTH === 'true';
const isRecording = process.env.RECORD_GROWTH === 'true';
type Costs = Readonly<Record<string, Pick<Cost, 'statements' | 'rows' | 'dbHits'>>>;
const recorded = JSON.parse(readFileSync(record, 'utf8')) as Record<'one' | 'thirty', Costs>;
const names = operationsAt({ cursor: '', name: '', id: '', before: 0 }).map(({ name }) => name);

/** Why some operations read more of a larger graph; all others read what they show, however much there is around it. */
const growing: Readonly<Record<string, string>> = {
  'filtered-page-with-total': 'all grants of the year are counted',
  'full-text-search': 'a word stands in the names of more things',
  'grouped-summary': 'all figures of the metric are counted',
  neighbourhood: 'an award of the whole country has more neighbours, of which the first are told',
  'page-in-the-middle': 'those of the same name that come before are read over, and there are more of them',
  'page-backwards': 'those of the same name that come after are read over, and there are more of them',
};

const found: Partial<Record<'one' | 'thirty', Costs>> = {};
const hashes: bigint[] = [];
const places: Place[] = [];

beforeAll(async () => {
  const small = await newPlace();
  let ids: string[] = [];
  const template = await within(small, async (connection) => {
    await loadDistricts(connection, 1, 1, () => undefined);
    found.one = await costsIn(connection);
    if (!isThorough) return [];
    ids = await idsIn(connection);
    hashes.push(await hashIn(connection, ids));
    return templateOf(connection, 1);
  });
  if (!isThorough) return;
  const large = await newPlace();
  await fillWithCopies(large, template, districts);
  await within(large, async (connection) => {
    found.thirty = await costsIn(connection);
    hashes.push(await hashIn(connection, ids));
  });
}, 1_200_000);

afterAll(async () => {
  if (isRecording) writeFileSync(record, JSON.stringify(found));
  for (const { site } of places) await rm(site.home, { recursive: true, force: true, maxRetries: 5 });
});

if (isThorough)
  test('a district that was copied in bulk is the one that was loaded', () => {
    expect(hashes[1]).toBe(hashes[0]);
  });

test.each(names)('%s costs the database what it did', (name) => {
  if (isRecording) return;
  for (const size of isThorough ? (['one', 'thirty'] as const) : (['one'] as const)) {
    const [cost, known] = [found[size]?.[name], recorded[size][name]];
    expect(cost?.statements).toBe(known?.statements);
    for (const count of ['rows', 'dbHits'] as const) {
      // Neo4j estimates from samples of its indexes, and lays out its store as it likes: a hundredth is not a change of ours.
      const difference = Math.abs((cost?.[count] ?? NaN) - (known?.[count] ?? NaN));
      expect(difference, count).toBeLessThanOrEqual(Math.ceil((known?.[count] ?? 0) / 100));
    }
  }
});

/** By the record, which what was found is held against. */
const hitsOf = (name: string): [small: number, large: number] => [
  recorded.one[name]?.dbHits ?? NaN,
  recorded.thirty[name]?.dbHits ?? NaN,
];

test.each(names.filter((name) => !(name in growing)))(
  '%s reads as much of a large graph as of a small one',
  (name) => {
    const [small, large] = hitsOf(name);
    expect(large).toBeLessThanOrEqual(1.2 * small);
  },
);

test.each(Object.entries(growing))('%s reads more of a large graph, in proportion at most: %s', (name) => {
  const [small, large] = hitsOf(name);
  expect(large).toBeGreaterThan(1.2 * small);
  expect(large).toBeLessThanOrEqual(1.2 * districts * small);
});

async function newPlace(): Promise<Place> {
  const place = {
    site: await temporarySite(),
    java: await javaHere(),
    memory: { heap: '512m', pages: '256m' },
  };
  places.push(place);
  return place;
}

/** What each operation of the service costs, planned by statistics that are up to date. */
async function costsIn(connection: Connection): Promise<Costs> {
  const driver = openWriter(connection);
  await driver.executeQuery('CALL db.prepareForReplanning(60)');
  await driver.close();
  const service = await openService({ connection });
  const answer = async ({ query, variables }: Query): Promise<unknown> => {
    const { data, errors } = await service.ask(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const costs: [string, Costs[string]][] = [];
  for (const operation of operationsAt(await middleOf(connection, { answer }))) {
    service.readsSent();
    await answer(operation);
    const { statements, rows, dbHits } = await profile(connection, service.readsSent());
    costs.push([operation.name, { statements, rows, dbHits }]);
  }
  await service.close();
  return Object.fromEntries(costs);
}

async function idsIn(connection: Connection): Promise<string[]> {
  return reading(connection, async (transaction) => {
    const ids: string[] = [];
    for await (const batch of everythingIn(transaction)) ids.push(...batch);
    return ids;
  });
}

/** The sum of the hashes of these things as they are published. */
const hashIn = (connection: Connection, ids: readonly string[]): Promise<bigint> =>
  reading(connection, async (transaction) => {
    let sum = 0n;
    for (const batch of inBatches(ids)) sum += await hashOf(transaction, batch);
    return sum;
  });

async function reading<T>(
  connection: Connection,
  work: (transaction: ManagedTransaction) => Promise<T>,
): Promise<T> {
  const driver = openWriter(connection);
  const session = driver.session({ database: connection.database });
  return session.executeRead(work).finally(async () => {
    await session.close();
    await driver.close();
  });
}
