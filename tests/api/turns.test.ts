import { expect, test } from 'vitest';
import { inTurns } from '../../src/api/turns.js';

/** What came first: the end of the work, or another turn of the event loop. */
async function firstOf(work: () => void): Promise<string> {
  const order: string[] = [];
  setImmediate(() => order.push('others'));
  await inTurns(work);
  order.push('the work');
  return order[0] ?? '';
}

function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test('others have their turn after work that takes long', async () => {
  expect(await firstOf(() => busy(20))).toBe('others');
});

test('little work is gone on with at once', async () => {
  expect(await firstOf(() => undefined)).toBe('the work');
});

test('what the work throws is thrown', async () => {
  await expect(
    inTurns(() => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
});
