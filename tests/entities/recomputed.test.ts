import { describe, expect, test } from 'vitest';
import { changeAgrees, computedChange, type ChangeRow } from '../../src/entities/recomputed.js';

const incidents = { aspect: 'CHANGE_PCT', levelAmount: '4878', baselineAmount: '13748' };

const changes: [title: string, row: ChangeRow, computed: string | null, agrees: boolean | null][] = [
  ['a stated fall of 64.5 % from 13748 to 4878 agrees', { ...incidents, amount: '-64.5' }, '-64.518', true],
  ['a fall of 64.6 % would not', { ...incidents, amount: '-64.6' }, '-64.518', false],
  ['nor would a rise of 64.5 %', { ...incidents, amount: '64.5' }, '-64.518', false],
  [
    'a change without decimals is held against whole numbers',
    { ...incidents, amount: '-65' },
    '-64.52',
    true,
  ],
  [
    'half a percent is rounded away from zero, as people do',
    { aspect: 'CHANGE_PCT', amount: '13', levelAmount: '1125', baselineAmount: '1000' },
    '12.50',
    true,
  ],
  [
    'a fall of half a percent too',
    { aspect: 'CHANGE_PCT', amount: '-13', levelAmount: '875', baselineAmount: '1000' },
    '-12.50',
    true,
  ],
  [
    'an absolute change is the difference',
    { aspect: 'CHANGE_ABS', amount: '-8870', levelAmount: '4878', baselineAmount: '13748' },
    '-8870.00',
    true,
  ],
  [
    'decimals are exact where floating point is not',
    { aspect: 'CHANGE_ABS', amount: '0.1', levelAmount: '0.3', baselineAmount: '0.2' },
    '0.100',
    true,
  ],
  [
    'amounts too large for floating point are exact too',
    {
      aspect: 'CHANGE_ABS',
      amount: '1',
      levelAmount: '90071992547409930001',
      baselineAmount: '90071992547409930000',
    },
    '1.00',
    true,
  ],
  [
    'zeros at the end of a stated change are decimals like any other',
    { ...incidents, amount: '-64.50' },
    '-64.5185',
    false,
  ],
  [
    'there is no percentage of nothing',
    { aspect: 'CHANGE_PCT', amount: '100', levelAmount: '5', baselineAmount: '0' },
    null,
    null,
  ],
  [
    'but a difference to nothing there is',
    { aspect: 'CHANGE_ABS', amount: '5', levelAmount: '5', baselineAmount: '0' },
    '5.00',
    true,
  ],
  [
    'a figure without a single reading gives nothing to recompute',
    { aspect: 'CHANGE_PCT', amount: '-64.5', levelAmount: null, baselineAmount: '13748' },
    null,
    null,
  ],
  ['nor does a baseline without one', { ...incidents, amount: '-64.5', baselineAmount: null }, null, null],
  [
    'a stated change without a single reading is recomputed and neither right nor wrong',
    { ...incidents, amount: null },
    '-64.52',
    null,
  ],
];

describe('a stated change is recomputed', () => {
  test.each(changes)('%s', (_title, row, computed, agrees) => {
    expect(computedChange(row)).toBe(computed);
    expect(changeAgrees(row)).toBe(agrees);
  });
});

/** Words before a stated change of the incidents, which fell by 64.518… %, and whether they are right. */
const words: [title: string, comparator: string, amount: string, agrees: boolean][] = [
  ['a fall by more than 60 % is one of 64.5 %', 'MORE_THAN', '-60', true],
  ['a fall by more than 65 % is none of 64.5 %', 'MORE_THAN', '-65', false],
  ['a rise by more than 60 % is no fall', 'MORE_THAN', '60', false],
  ['a fall by at least 64.5 % is one of a little more', 'AT_LEAST', '-64.5', true],
  ['a fall by at least 64.6 % is none of less', 'AT_LEAST', '-64.6', false],
  ['a fall by less than 65 % is one of 64.5 %', 'LESS_THAN', '-65', true],
  ['a fall by less than 60 % is none of 64.5 %', 'LESS_THAN', '-60', false],
  ['a rise by less than 70 % is no fall', 'LESS_THAN', '70', false],
  ['a fall by at most 65 % is one of 64.5 %', 'AT_MOST', '-65', true],
  ['a fall by at most 60 % is none of 64.5 %', 'AT_MOST', '-60', false],
  ['a rise by at most 70 % is no fall', 'AT_MOST', '70', false],
  ['a fall by about 60 % may be a little more', 'ABOUT', '-60', true],
  ['a fall by about 70 % may be a little less', 'ABOUT', '-70', true],
  ['a fall by about half is none of 64.5 %', 'ABOUT', '-50', false],
  ['a fall by nearly 65 % is a little less', 'NEARLY', '-65', true],
  ['a fall by nearly 60 % is none of more', 'NEARLY', '-60', false],
  ['a fall by nearly 80 % is none of so much less', 'NEARLY', '-80', false],
];

describe('the words before a stated change count', () => {
  test.each(words)('%s', (_title, comparator, amount, agrees) => {
    expect(changeAgrees({ ...incidents, comparator, amount })).toBe(agrees);
  });

  test('at least and at most so much may be just so much', () => {
    const row = { aspect: 'CHANGE_ABS', amount: '0.1', levelAmount: '0.3', baselineAmount: '0.2' };
    expect(changeAgrees({ ...row, comparator: 'AT_LEAST' })).toBe(true);
    expect(changeAgrees({ ...row, comparator: 'AT_MOST' })).toBe(true);
    expect(changeAgrees({ ...row, comparator: 'MORE_THAN' })).toBe(false);
  });

  test('what stayed the same fell by less than anything', () => {
    const row = { aspect: 'CHANGE_ABS', amount: '-5', levelAmount: '3', baselineAmount: '3' };
    expect(changeAgrees({ ...row, comparator: 'LESS_THAN' })).toBe(true);
  });
});
