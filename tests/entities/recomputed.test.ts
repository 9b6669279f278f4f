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
