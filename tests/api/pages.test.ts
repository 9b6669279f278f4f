import { describe, expect, test } from 'vitest';
import type { Asking } from '../../src/api/asking.js';
import { pagesOf, type Listing } from '../../src/api/tables/pages.js';

const whole: Listing = { query: 'query', list: 'things', variables: { filter: {} } };

/** A list of so many things, and which of its pages were asked for, by where they begin. */
function asking(count: number, failsAt?: number): { readonly asked: number[]; readonly asking: Asking } {
  const asked: number[] = [];
  const ask: Asking['ask'] = async ({ variables = {} }) => {
    await Promise.resolve();
    const [start, first] = [Number(variables.after ?? 0), Number(variables.first)];
    asked.push(start);
    if (start === failsAt) throw new Error('refused');
    const nodes = Array.from({ length: Math.min(first, count - start) }, (_, at) => ({ id: start + at }));
    const end = start + nodes.length;
    return { things: { nodes, pageInfo: { hasNextPage: end < count, endCursor: String(end) } } };
  };
  return { asked, asking: { ask } };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe.each([
  ['a table', {}, 100],
  ['a file', { isOfFile: true }, 500],
])('a list that is gone through for %s', (_what, how, size) => {
  test('is had whole, each thing once, in its order', async () => {
    const list = asking(2 * size + 1);
    const ids: unknown[] = [];
    for await (const things of pagesOf({ ...whole, ...how }, list.asking))
      ids.push(...things.map(({ id }) => id));
    expect(ids).toEqual(Array.from({ length: 2 * size + 1 }, (_, at) => at));
    expect(list.asked).toEqual([0, size, 2 * size]);
  });

  test('tells what goes wrong with a page after the pages before it', async () => {
    const list = asking(10 * size, 2 * size);
    let taken = 0;
    const through = async () => {
      for await (const things of pagesOf({ ...whole, ...how }, list.asking)) taken += things.length;
    };
    await expect(through()).rejects.toThrow('refused');
    expect(taken).toBe(2 * size);
  });
});

test('a page of a file is read while the one before is written, and no more than that', async () => {
  const list = asking(5_000);
  for await (const things of pagesOf({ ...whole, isOfFile: true }, list.asking)) {
    await settled();
    expect(things).toHaveLength(500);
    break;
  }
  expect(list.asked).toEqual([0, 500]);
});

test('a page that fails while nobody waits for it any more fails silently', async () => {
  const list = asking(5_000, 500);
  await pagesOf({ ...whole, isOfFile: true }, list.asking).next();
  await settled();
  expect(list.asked).toEqual([0, 500]);
});

test('a table is read no further than it is taken', async () => {
  const list = asking(5_000);
  await pagesOf(whole, list.asking).next();
  await settled();
  expect(list.asked).toEqual([0]);
});
