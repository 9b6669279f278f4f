import { expect, test } from 'vitest';
import { chinese } from '../../../src/web/explorer/language/chinese.js';
import { english } from '../../../src/web/explorer/language/english.js';
import { chosenTongue } from '../../../src/web/explorer/language/tongue.js';
import { periodText } from '../../../src/web/explorer/parts/periodText.js';
import { printedText, quantityText, unitName } from '../../../src/web/explorer/parts/quantityText.js';
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
});

test('in Chinese a year takes its word, and a day stays as it is written', () => {
  const told = (edtf: string): string => periodText(edtf, chinese);
  expect(told('2021')).toBe('2021 年');
  expect(told('2012/2022')).toBe('2012–2022 年');
  expect(told('2020/..')).toBe('2020 年起');
  expect(told('../2020')).toBe('至 2020 年');
  expect(told('2022-09-25')).toBe('2022-09-25');
  expect(told('2012-11-08/2012-11-14')).toBe('2012-11-08 至 2012-11-14');
  expect(chinese.figures.change.from('13,748 起', told('2012'))).toBe('由 2012 年的 13,748 起');
  expect(chinese.figures.change.from('13,748 起', '') + chinese.figures.change.to('4,878 起')).toBe(
    '由 13,748 起变为 4,878 起',
  );
});

test('in Chinese a percentage needs no space, and a figure its measure word', () => {
  expect(quantityText(quantity('98%', '98', 'PERCENT', 'MORE_THAN'), chinese, 'zh')).toBe('超过 98%');
  expect(plain(quantityText(quantity('75', '75', 'ORGANIZATION'), chinese, 'zh'))).toBe('75 个');
});

test('what a unit counts is told where it is a heading: no two units bear the same', () => {
  const codes = Object.keys(chinese.units);
  for (const [messages, tongue] of [
    [chinese, 'zh'],
    [english, 'en'],
  ] as const) {
    const names = codes.map((code) => unitName({ code, name: code.toLowerCase() }, messages, tongue));
    expect(new Set(names).size).toBe(codes.length);
  }
  expect(unitName({ code: 'CAMERA', name: 'camera' }, chinese, 'zh')).toBe('摄像头（个）');
  expect(unitName({ code: 'CAMERA', name: 'camera' }, english, 'en')).toBe('cameras');
});

test('Chinese sentences stand without half-width marks and without spaces between them', () => {
  const { marks, figures } = chinese;
  expect(marks.sentences(figures.charts.drawn(10, 53), figures.charts.undated)).toBe(
    '已绘出 53 个数据中的 10 个，每种单位各用一轴。没有时间的数据只列在表格中。',
  );
  expect(`警情${marks.colon}4,878 起${marks.aside('累计')}`).toBe('警情：4,878 起（累计）');
  const halfWidth = (messages: object): string[] =>
    Object.values(messages).flatMap((said: unknown) =>
      typeof said === 'object' && said !== null
        ? halfWidth(said)
        : typeof said === 'string' && /\p{Script=Han}\s*[,:;?!()]|[,;?!()]\s*\p{Script=Han}/u.test(said)
          ? [said]
          : [],
    );
  expect(halfWidth(chinese)).toEqual([]);
});
