import { expect, test } from 'vitest';
import { daysOf, isPeriod } from '../../src/entities/edtf.js';

test.each([
  ['2021', '2021-01-01', '2021-12-31'],
  ['2012/2022', '2012-01-01', '2022-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2022-09-25', '2022-09-25', '2022-09-25'],
  ['2020/..', '2020-01-01', null],
])('the days of %s are %s to %s', (period, start, end) => {
  expect(daysOf(period)).toEqual({ start, end });
});

test.each(['2021-13', '2022-02-30', '2022/2012', 'last year'])('%s is no period', (text) => {
  expect(isPeriod(text)).toBe(false);
});
