import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../benchmarks/store/server.js';
import { openStore } from '../../benchmarks/store/store.js';
import { rounded, writeFigures } from './figures.js';
import { startService, type RealService } from './realService.js';

/** Each comes near to what an operation may cost, in a graph of thirty thousand things. */
const questions: Readonly<Record<string, string>> = {
  'towns, their villages, their grants': `{ towns(first: 100) { nodes { id name villages(first: 20) { nodes {
    id name awards(first: 10) { nodes { outcome year award { id name } } } } } } } }`,
  'things with all that is claimed of them': `{ entities(first: 100) { nodes { id name statements(first: 60) { nodes {
    __typename id status evidence { token passage { id ordinal } } report { id } } } } } }`,
  'figures with their words': `{ a: observations(first: 100) { ...one } b: observations(last: 100) { ...one } }
    fragment one on ObservationConnection { totalCount nodes { id quantity { amount unit { code } } period { start end } metric { id name }
    subject { id name } evidence { token passage { id ordinal } } } }`,
};

/** Of some goes the one that another process of the machine disturbed least. */
const goes = 5;
/** Six together, fewer than there are connections to the database. */
const atOnce = 2;

let database: Database;
let service: RealService;
beforeAll(async () => {
  database = await openStore({ districts: 30, seed: 1 }, (message) => console.error(message));
  service = await startService(database.connection, {}, { command: 'serve' });
});
afterAll(async () => {
  await service.end();
  await database.stop();
});

async function ask(query: string): Promise<{ bytes: number; milliseconds: number; cost: number }> {
  const start = performance.now();
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-cache' };
  const response = await fetch(`${service.address}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const { errors, extensions } = JSON.parse(text) as {
    errors?: unknown;
    extensions: { cost: { requested: number } };
  };
  if (errors) throw new Error(JSON.stringify(errors));
  return { bytes: text.length, milliseconds: performance.now() - start, cost: extensions.cost.requested };
}

test('the largest answers hold nobody else up, and take little memory', async () => {
  const figures: Record<string, unknown> = {};
  const held: number[] = [];
  for (const [title, query] of Object.entries(questions)) {
    for (let go = 0; go < goes; go += 1) await ask(query);
    const asked = [];
    for (let go = 0; go < goes; go += 1) {
      await service.told();
      const answer = await ask(query);
      asked.push({ ...answer, longest: (await service.told()).longest });
    }
    const longest = Math.min(...asked.map((one) => one.longest));
    const { bytes, cost } = asked[0] ?? { bytes: NaN, cost: NaN };
    const milliseconds = rounded(Math.min(...asked.map((one) => one.milliseconds)));
    held.push(longest);
    figures[title] = { cost, bytes, milliseconds, eventLoop: rounded(longest) };
  }
  const before = (await service.swept()).rss;
  await Promise.all(
    Object.values(questions).flatMap((query) => Array.from({ length: atOnce }, () => ask(query))),
  );
  const after = (await service.told()).rss;
  writeFigures('large', {
    figures,
    memory: {
      atOnce: atOnce * Object.keys(questions).length,
      before: rounded(before / 2 ** 20),
      after: rounded(after / 2 ** 20),
    },
  });
  expect(Math.max(...held)).toBeLessThan(100);
});
