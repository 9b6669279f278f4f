import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/api/asking.js';
import { someAtOnce } from '../../src/api/reconcile/someAtOnce.js';

const refusal = (code: string) => new Refusal(400, [{ message: 'No.', extensions: { code } }]);
const upper = (some: readonly string[]) => Promise.resolve(some.map((text) => text.toUpperCase()));
const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

describe('many things are asked about some at once', () => {
  test('each once, and each has its own answer', async () => {
    const asked: string[] = [];
    const found = await someAtOnce([...letters, 'a'], 3, (some) => {
      asked.push(some.join(''));
      return upper(some);
    });
    expect(asked).toEqual(['abc', 'def', 'gh']);
    expect([...found]).toEqual(letters.map((letter) => [letter, letter.toUpperCase()]));
  });

  test('and half as many from then on where they would cost too much', async () => {
    const asked: string[] = [];
    const found = await someAtOnce(letters, 5, (some) => {
      asked.push(some.join(''));
      return some.length > 2 ? Promise.reject(refusal('QUERY_TOO_COMPLEX')) : upper(some);
    });
    expect(asked).toEqual(['abcde', 'abc', 'ab', 'cd', 'ef', 'gh']);
    expect(found.size).toBe(8);
  });

  test('until one alone costs too much, which is told', async () => {
    const dear = refusal('QUERY_TOO_COMPLEX');
    await expect(someAtOnce(letters, 5, () => Promise.reject(dear))).rejects.toBe(dear);
  });

  test('what else goes wrong is told at once', async () => {
    let asked = 0;
    const late = refusal('DEADLINE_EXCEEDED');
    const failing = () => {
      asked += 1;
      return Promise.reject(late);
    };
    await expect(someAtOnce(letters, 5, failing)).rejects.toBe(late);
    expect(asked).toBe(1);
  });

  test('and nothing of nothing', async () => {
    expect((await someAtOnce([], 5, upper)).size).toBe(0);
  });
});
