import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { startDeadline, type Deadline } from '../../src/graph/deadline.js';
import { openReader } from '../../src/graph/driver.js';
import { openReading, type Reader } from '../../src/graph/run.js';
import { openProxy } from '../support/proxy.js';

let driver: Driver;
let reader: Reader;
beforeAll(() => {
  driver = openReader(inject('world'));
  reader = openReading(driver, inject('world').database);
});
afterAll(() => driver.close());

const read = (text: string, deadline: Deadline = startDeadline(10_000), parameters = {}) =>
  reader.read({ text, parameters }, deadline);

/** Runs for minutes if nobody stops it. */
const slow =
  'UNWIND range(1, 100000) AS one UNWIND range(1, 100000) AS other RETURN sum(one * other) AS answer';

async function runningSlow(): Promise<number> {
  const { records } = await driver.executeQuery(
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $start RETURN count(*) AS running',
    { start: slow.slice(0, 30) },
  );
  return Number(records[0]?.get('running'));
}

describe('a statement', () => {
  test('gives the answer of its one row', async () => {
    expect(await read('RETURN $value AS answer', undefined, { value: ['a', 1.5, null] })).toEqual([
      'a',
      1.5,
      null,
    ]);
  });

  test('without a row gives null', async () => {
    expect(await read('UNWIND [] AS answer RETURN answer')).toBeNull();
  });

  test('that writes is refused, since a reader only reads', async () => {
    const error: unknown = await read(
      'CREATE (town:Town {id: "town/atlantis"}) RETURN town.id AS answer',
    ).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(await read('RETURN COUNT { MATCH (:Town {id: "town/atlantis"}) } AS answer')).toBe(0);
  });

  test('that is wrong is our fault, and its text stays with us', async () => {
    await expect(read('MATCH (town:Town RETURN town')).rejects.toThrow(
      /^Something went wrong on our side\.$/,
    );
  });

  test('that takes more memory than one may is told to ask for less, and not sent again', async () => {
    const sessions = vi.spyOn(driver, 'session');
    const hungry = 'UNWIND range(1, 20000000) AS one RETURN size(collect(toString(one))) AS answer';
    await expect(read(hungry, startDeadline(30_000))).rejects.toMatchObject({
      extensions: { code: 'QUERY_TOO_COMPLEX' },
    });
    expect(sessions).toHaveBeenCalledTimes(1);
  });
});

describe('a statement that takes too long', () => {
  test('ends at the deadline, and its transaction soon after', async () => {
    const began = performance.now();
    await expect(read(slow, startDeadline(200))).rejects.toMatchObject({
      message:
        'The answer was not ready within 0.2 s; ask for smaller pages, fewer levels or a narrower filter.',
      extensions: { code: 'DEADLINE_EXCEEDED' },
    });
    expect(performance.now() - began).toBeLessThan(1_000);
    await expect.poll(runningSlow, { timeout: 3_000 }).toBe(0);
  });

  test('ends when its client goes away, and so does its transaction', async () => {
    const client = new AbortController();
    const answer = read(slow, startDeadline(60_000, client.signal)).catch((error: unknown) => error);
    await expect.poll(runningSlow, { timeout: 3_000 }).toBe(1);
    client.abort();
    expect(await answer).toMatchObject({ extensions: { code: 'DEADLINE_EXCEEDED' } });
    await expect.poll(runningSlow, { timeout: 3_000 }).toBe(0);
  });

  test('leaves nothing behind that later ones would meet', async () => {
    for (let turn = 0; turn < 10; turn += 1)
      await expect(read(slow, startDeadline(20))).rejects.toThrow('within 0.02 s');
    expect(await read('RETURN 1 AS answer')).toBe(1);
  });
});

describe('more statements at once than there are connections', () => {
  test('wait for each other', async () => {
    const many = Array.from({ length: 30 }, (_, value) =>
      read('RETURN $value AS answer', undefined, { value }),
    );
    expect(await Promise.all(many)).toEqual(Array.from({ length: 30 }, (_, value) => value));
  });
});

test('a statement that gets no connection in time, while another one is at work and there is room, is sent once more', async () => {
  const proxy = await openProxy();
  const through = openReader(proxy.connection);
  const one = openReading(through, proxy.connection.database);
  const leaving = new AbortController();
  try {
    const working = one.read({ text: slow, parameters: {} }, startDeadline(60_000, leaving.signal));
    const ended = working.catch((error: unknown) => error);
    await expect.poll(runningSlow, { timeout: 3_000 }).toBe(1);
    proxy.hold();
    const sessions = vi.spyOn(through, 'session');
    const answer = one.read({ text: 'RETURN 1 AS answer', parameters: {} }, startDeadline(10_000));
    await expect.poll(() => sessions.mock.calls.length, { timeout: 3_000 }).toBe(2);
    proxy.release();
    expect(await answer).toBe(1);
    expect(sessions).toHaveBeenCalledTimes(2);
    leaving.abort();
    await ended;
  } finally {
    await through.close();
    proxy.close();
  }
});
