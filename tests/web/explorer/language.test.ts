import { expect, test } from 'vitest';
import { chinese } from '../../../src/web/explorer/language/chinese.js';
import { english } from '../../../src/web/explorer/language/english.js';
import { chosenTongue } from '../../../src/web/explorer/language/tongue.js';
import { periodText } from '../../../src/web/explorer/parts/periodText.js';
import { printedText, quantityText } from '../../../src/web/explorer/parts/quantityText.js';
import type { Comparator } from '../../../src/web/explorer/operations.js';

const quantity = (text: string, amount: string | null, code: string, comparator: Comparator = 'EXACT') => ({
  text,
  amount,
  comparator,
  lower: null,
  upper: null,
  unit: { code, name: code.toLowerCase().replaceAll('_', ' ') },
});
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('the address decides about the language, then the choice before, then the browser', () => {
  expect(chosenTongue('zh', 'en', 'en-GB')).toBe('zh');
  expect(chosenTongue(null, 'zh', 'en-GB')).toBe('zh');
  expect(chosenTongue(null, null, 'zh-CN')).toBe('zh');
  expect(chosenTongue(null, null, 'fr')).toBe('en');
});

test('both languages leave nothing unsaid', () => {
  const silent = (messages: object, path = ''): string[] =>
    Object.entries(messages).flatMap(([name, said]: [string, unknown]) => {
      if (typeof said === 'object' && said !== null) return silent(said, `${path}.${name}`);
      return said === '' && name !== 'EXACT' ? [`${path}.${name}`] : [];
    });
  expect(silent(english)).toEqual([]);
  expect(silent(chinese)).toEqual([]);
});

test('a figure is told with its limit, its digits grouped, and its unit in the number it takes', () => {
  const told = (...[given, aspect]: [ReturnType<typeof quantity>, 'LEVEL' | 'CHANGE_PCT' | 'RANK']) =>
    plain(quantityText(given, english, 'en', aspect));
  expect(told(quantity('98%', '98', 'PERCENT', 'MORE_THAN'), 'LEVEL')).toBe('more than 98 %');
  expect(told(quantity('25.551 million', '25551000', 'CNY'), 'LEVEL')).toBe('25,551,000 yuan');
  expect(told(quantity('64.5%', '-64.5', 'PERCENT'), 'CHANGE_PCT')).toBe('−64.5 %');
  expect(told(quantity('first', '1', 'RANK'), 'RANK')).toBe('rank 1');
  expect(told(quantity('one', '1', 'CASE'), 'LEVEL')).toBe('1 case');
  expect(told(quantity('5', '5', 'CASE'), 'LEVEL')).toBe('5 cases');
  expect(told(quantity('2,1240', null, 'SET'), 'LEVEL')).toBe('“2,1240”');
});

test('every digit of a long number is told', () => {
  const exact = quantity('', '12345678901234567890.123456789', 'CNY');
  expect(plain(quantityText(exact, english, 'en'))).toBe('12,345,678,901,234,567,890.123456789 yuan');
});

test('what is printed is shown where it does not say the same', () => {
  expect(printedText(quantity('4878', '4878', 'INCIDENT'))).toBeNull();
  expect(printedText(quantity('32,400', '32400', 'DISPUTE'))).toBeNull();
  expect(printedText(quantity('64.5%', '-64.5', 'PERCENT'))).toBeNull();
  expect(printedText(quantity('2,1240', '21240', 'SET'))).toBe('2,1240');
  expect(printedText(quantity('1.37 million', '1370000', 'ITEM'))).toBe('1.37 million');
});

test('a time with an open end is told as such', () => {
  expect(periodText('2020/..', english)).toBe('since 2020');
  expect(periodText('../2020', english)).toBe('until 2020');
  expect(periodText('2012/2022', english)).toBe('2012 – 2022');
  expect(periodText('2021', chinese)).toBe('2021');
});
