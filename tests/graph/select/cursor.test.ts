import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { cursorOf, positionOf } from '../../../src/graph/select/cursor.js';
import { orderOf } from '../../../src/graph/select/order.js';

const byName = orderOf({ field: 'nameEn: string', direction: 'ASC' });
const byYear = orderOf({ field: 'year?: number', direction: 'DESC' });
const written = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

describe('a cursor', () => {
  test('gives back the position it was made of, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ minLength: 1, unit: 'binary' }), (value, id) => {
        expect(positionOf('after', cursorOf(byName, { value, id }), byName)).toEqual({ value, id });
      }),
    );
  });

  test('gives back numbers and missing values', () => {
    for (const value of [2021, -64.5, 0, null]) {
      const position = { value, id: 'award-grant/a' };
      expect(positionOf('before', cursorOf(byYear, position), byYear)).toEqual(position);
    }
  });

  test('needs no escaping in an address', () => {
    expect(cursorOf(byName, { value: '从化区 ÿÿÿ???', id: 'a' })).toMatch(/^[\w-]+$/);
  });
});

describe('a cursor is refused', () => {
  const refused: [title: string, cursor: string, message: string][] = [
    ['when it is made up', 'x', 'after: expected a cursor of this list, as its pageInfo or edges give it.'],
    ['when it is empty', '', 'after: expected a cursor of this list'],
    [
      'when it comes from a later version',
      written(2, 'nameEn ASC', 'A', 'a'),
      'after: expected a cursor of this list',
    ],
    [
      'when it holds too much',
      written(1, 'nameEn ASC', 'A', 'a', 'b'),
      'after: expected a cursor of this list',
    ],
    [
      'when it holds an object',
      written(1, 'nameEn ASC', { A: 1 }, 'a'),
      'after: expected a cursor of this list',
    ],
    ['without an id', written(1, 'nameEn ASC', 'A', ''), 'after: expected a cursor of this list'],
    [
      'when it is one of another order',
      written(1, 'nameEn DESC', 'A', 'a'),
      'after: expected a cursor of this list in the order it is asked in, got one of another order.',
    ],
    [
      'with a number for a text',
      written(1, 'nameEn ASC', 1, 'a'),
      'after: expected a cursor whose key is a string.',
    ],
    [
      'with nothing where every row has something',
      written(1, 'nameEn ASC', null, 'a'),
      'after: expected a cursor whose key is a string.',
    ],
  ];
  test.each(refused)('%s', (_title, cursor, message) => {
    expect(() => positionOf('after', cursor, byName)).toThrow(message);
  });

  test('and never anything but refused, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => positionOf('after', text, byName)).toThrow(/^after: /);
      }),
    );
  });
});
