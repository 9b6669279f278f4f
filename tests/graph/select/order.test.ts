import { describe, expect, test } from 'vitest';
import { beside, orderOf, sorting } from '../../../src/graph/select/order.js';

const names = { value: 'after_1', id: 'after_id_1' };
const byName = orderOf({ field: 'nameEn: string', direction: 'ASC' });
const byYear = orderOf({ field: 'year?: number', direction: 'ASC' });
const byYearDown = orderOf({ field: 'year?: number', direction: 'DESC' });
const byVillages = orderOf({ field: 'villages: count', direction: 'DESC' });
const byId = orderOf({ field: 'id: string', direction: 'DESC' });

describe('an order key', () => {
  test('names a property and its type, and may say that the property can be missing', () => {
    expect(byName).toEqual({
      property: 'nameEn',
      counted: false,
      nullable: false,
      type: 'string',
      descending: false,
    });
    expect(byYearDown).toEqual({
      property: 'year',
      counted: false,
      nullable: true,
      type: 'number',
      descending: true,
    });
  });

  test('may be the size of a list, which is never missing', () => {
    expect(byVillages).toEqual({
      property: 'villages',
      counted: true,
      nullable: false,
      type: 'number',
      descending: true,
    });
  });

  test.each(['year', 'villages?: count', 'year: date', 'town.year: number', 'year?: number) //', ''])(
    'is not %j',
    (field) => {
      expect(() => orderOf({ field, direction: 'ASC' })).toThrow(/should read like "nameEn: string"/);
    },
  );
});

describe('a list is sorted', () => {
  test('by the property and then by id, both in the same direction', () => {
    expect(sorting('town_1', byName, false)).toBe('town_1.nameEn, town_1.id');
    expect(sorting('grant_1', byYearDown, false)).toBe('grant_1.year DESC, grant_1.id DESC');
  });

  test('the other way round when it is read from its end', () => {
    expect(sorting('town_1', byName, true)).toBe('town_1.nameEn DESC, town_1.id DESC');
    expect(sorting('grant_1', byYearDown, true)).toBe('grant_1.year, grant_1.id');
  });

  test('by a count that goes beside the row', () => {
    expect(sorting('town_1', byVillages, false)).toBe('town_1_villages_count DESC, town_1.id DESC');
  });

  test('by id alone where id is the property', () => {
    expect(sorting('town_1', byId, false)).toBe('town_1.id DESC');
  });
});

describe('what lies beside a position', () => {
  const year = { value: 2021, id: 'a' };
  const unknown = { value: null, id: 'a' };

  test('begins with a comparison that an index can seek by', () => {
    expect(beside('AFTER', 'town', byName, { value: 'A', id: 'a' }, names)).toBe(
      'town.nameEn >= $after_1 AND (town.nameEn > $after_1 OR town.id > $after_id_1)',
    );
    expect(beside('BEFORE', 'town', byName, { value: 'A', id: 'a' }, names)).toBe(
      'town.nameEn <= $after_1 AND (town.nameEn < $after_1 OR town.id < $after_id_1)',
    );
  });

  test('takes in the rows without a value on the side where they are sorted', () => {
    expect(beside('AFTER', 'grant', byYear, year, names)).toMatch(/^\(grant\.year IS NULL OR /);
    expect(beside('BEFORE', 'grant', byYear, year, names)).not.toMatch(/IS NULL/);
    expect(beside('AFTER', 'grant', byYearDown, year, names)).not.toMatch(/IS NULL/);
    expect(beside('BEFORE', 'grant', byYearDown, year, names)).toMatch(/^\(grant\.year IS NULL OR /);
  });

  test('goes by id among the rows without a value', () => {
    expect(beside('AFTER', 'grant', byYear, unknown, names)).toBe(
      'grant.year IS NULL AND grant.id > $after_id_1',
    );
    expect(beside('BEFORE', 'grant', byYear, unknown, names)).toBe(
      '(grant.year IS NOT NULL OR grant.id < $after_id_1)',
    );
  });

  test('counts the position itself in when asked to', () => {
    expect(beside('BEFORE', 'town', byId, { value: 'a', id: 'a' }, names, true)).toBe(
      'town.id >= $after_id_1',
    );
  });
});
