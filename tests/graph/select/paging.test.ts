import { describe, expect, test } from 'vitest';
import { cursorOf } from '../../../src/graph/select/cursor.js';
import { orderOf } from '../../../src/graph/select/order.js';
import { pagingOf } from '../../../src/graph/select/paging.js';

const byName = { field: 'nameEn: string', direction: 'ASC' } as const;
const position = { value: 'A', id: 'a' };
const cursor = cursorOf(orderOf(byName), position);

describe('a page', () => {
  test('has twenty rows from the start, in the order of the list, unless told otherwise', () => {
    expect(pagingOf({}, byName)).toEqual({
      order: orderOf(byName),
      size: 20,
      backward: false,
      after: null,
      before: null,
    });
  });

  test('takes null for absent', () => {
    const nothing = { first: null, after: null, last: null, before: null, orderBy: null };
    expect(pagingOf(nothing, byName)).toEqual(pagingOf({}, byName));
  });

  test('with last is read from the end', () => {
    expect(pagingOf({ last: 3 }, byName)).toMatchObject({ size: 3, backward: true });
  });

  test('may begin and end at a cursor', () => {
    expect(pagingOf({ after: cursor, before: cursor }, byName)).toMatchObject({
      size: 20,
      after: position,
      before: position,
    });
  });

  test.each([1, 100])('may have %i rows', (size) => {
    expect(pagingOf({ first: size }, byName).size).toBe(size);
    expect(pagingOf({ last: size }, byName).size).toBe(size);
  });

  test.each([0, -1, 101])('of %i rows is refused', (size) => {
    const message = (name: string) => `${name}: expected a page size from 1 to 100, got ${size}.`;
    expect(() => pagingOf({ first: size }, byName)).toThrow(message('first'));
    expect(() => pagingOf({ last: size }, byName)).toThrow(message('last'));
  });

  test('cannot be at both ends', () => {
    expect(() => pagingOf({ first: 1, last: 1 }, byName)).toThrow('Expected first or last, got both');
  });

  test('takes its cursors only in the order they were given for', () => {
    const orderBy = { field: 'id: string', direction: 'ASC' } as const;
    expect(() => pagingOf({ after: cursor, orderBy }, byName)).toThrow(
      'after: expected a cursor of this list in the order it is asked in',
    );
    expect(() => pagingOf({ before: cursor, orderBy }, byName)).toThrow(
      'before: expected a cursor of this list',
    );
  });
});
