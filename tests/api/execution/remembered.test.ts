import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { Remembered, type Asked } from '../../../src/api/execution/remembered.js';

const [one, other] = [parse('query A { a } query B { b }'), parse('{ c }')];
const asked = (variables: Record<string, unknown>, document = one, operationName?: string): Asked => ({
  document,
  operationName,
  variables,
});

function counting() {
  const made: Asked[] = [];
  const remembered = new Remembered<{ readonly number: number }>((what) => ({ number: made.push(what) }));
  return { made, remembered };
}

test('the same operation with the same variables is made ready once', () => {
  const { made, remembered } = counting();
  expect(remembered.of(asked({ id: 1 }))).toBe(remembered.of(asked({ id: 1 })));
  expect(made).toHaveLength(1);
});

test('another document, operation or variable is another', () => {
  const { made, remembered } = counting();
  const all = [asked({}), asked({ id: 1 }), asked({ id: '1' }), asked({ id: null }), asked({}, other)];
  for (const what of [...all, asked({}, one, 'A'), asked({}, one, 'B')]) remembered.of(what);
  expect(made).toHaveLength(7);
});

test('what does not hold any more is made again', () => {
  const { made, remembered } = counting();
  remembered.of(asked({}));
  expect(remembered.of(asked({}), ({ number }) => number > 1)).toEqual({ number: 2 });
  expect(remembered.of(asked({}), ({ number }) => number > 1)).toEqual({ number: 2 });
  expect(made).toHaveLength(2);
});

test('only the latest are kept, and none with very long variables', () => {
  const { made, remembered } = counting();
  for (let id = 0; id < 1_000; id += 1) remembered.of(asked({ id }));
  remembered.of(asked({ id: 999 }));
  expect(made).toHaveLength(1_000);
  remembered.of(asked({ id: 0 }));
  expect(made).toHaveLength(1_001);
  const long = asked({ text: 'a'.repeat(5_000) });
  remembered.of(long);
  remembered.of(long);
  expect(made).toHaveLength(1_003);
});

test('what cannot be made is tried anew', () => {
  let tries = 0;
  const remembered = new Remembered<object>(() => {
    tries += 1;
    throw new Error('no');
  });
  expect(() => remembered.of(asked({}))).toThrow('no');
  expect(() => remembered.of(asked({}))).toThrow('no');
  expect(tries).toBe(2);
});
