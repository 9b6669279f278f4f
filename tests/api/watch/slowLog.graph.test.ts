import { afterEach, expect, test, vi } from 'vitest';
import { keepLog, type Logged } from '../../support/logged.js';
import { openService, type Service } from '../../support/service.js';

let service: Service | undefined;
afterEach(() => service?.close());

const slowLines = (log: Logged) => log.lines().filter(({ msg }) => msg === 'slow query');

async function open(slowQuery: number): Promise<[Service, Logged]> {
  const log = keepLog();
  service = await openService({ log, operated: { slowQuery } });
  return [service, log];
}

const query =
  'query Slow($text: String) { entities(filter: { text: $text }, first: 3) { nodes { id } } laws { totalCount } }';

test('a slow operation is written down with its name, hash, cost, statements, rows and plan', async () => {
  const [{ ask }, log] = await open(0);
  await ask(query, { text: 'somebody-looks-for-this' });
  await vi.waitFor(() => expect(slowLines(log)).toHaveLength(1));
  expect(slowLines(log)).toEqual([
    expect.objectContaining({
      level: 40,
      requestId: expect.any(String),
      asker: 'CLIENT',
      operation: 'Slow',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      cost: expect.any(Number),
      milliseconds: expect.any(Number),
      statements: expect.arrayContaining([
        { name: 'query/entities', milliseconds: expect.any(Number), rows: 0 },
        { name: 'query/laws', milliseconds: expect.any(Number), rows: 1 },
      ]),
      plan: expect.arrayContaining([expect.stringMatching(/^ProduceResults .*\(about \d+ rows\)$/)]),
    }),
  ]);
  expect(log.text()).not.toContain('somebody-looks-for-this');
});

test('the same plan is told once a minute', async () => {
  const [{ ask }, log] = await open(0);
  for (let at = 1; at <= 3; at += 1) {
    await ask('{ towns { totalCount } }');
    await vi.waitFor(() => expect(slowLines(log)).toHaveLength(at));
  }
  expect(slowLines(log).map(({ plan }) => plan !== undefined)).toEqual([true, false, false]);
});

test('an operation below the threshold is not written down', async () => {
  const [{ ask }, log] = await open(60_000);
  await ask(query);
  expect(slowLines(log)).toEqual([]);
});
