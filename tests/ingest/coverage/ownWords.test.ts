import { describe, expect, test } from 'vitest';
import { borrowedRuns } from '../../../src/ingest/coverage/ownWords.js';

const passage = 'One two, three "four" five—six seven eight nine!';

test('whatever the case and the marks between words, a run of eight is found, once, with its line', () => {
  const text = 'zero\nONE two three four;\nfive six seven eight nine ten';
  expect(borrowedRuns([passage], [])(text)).toEqual([
    { line: 2, run: 'one two three four five six seven eight' },
  ]);
});

test('seven words in a row are nobody’s', () => {
  expect(borrowedRuns([passage], [])('one two three four five six seven, and eight')).toEqual([]);
});

test('two lines of the report make no run', () => {
  expect(borrowedRuns(['one two three four', 'five six seven eight'], [])(passage)).toEqual([]);
});

test('the words of a name do not count, so that a long one may stand', () => {
  expect(borrowedRuns([passage], ['Three Four'])('one two three four five six seven eight')).toEqual([]);
});

test('a sentence is found although a name in it does not count', () => {
  const longer = `${passage} ten eleven`;
  expect(borrowedRuns([longer], ['Three Four'])(`So ${longer}`)).toEqual([
    { line: 1, run: 'one two five six seven eight nine ten' },
  ]);
});

describe('in Chinese', () => {
  const sentence = '调解员每天在村口的大树下听人说话。';

  test('a copied sentence is found, whatever the marks in it', () => {
    expect(borrowedRuns([sentence], [])('甲\n调解员每天在村口，的大树下听')).toEqual([
      { line: 2, run: '调解员每天在村口 的大树下' },
    ]);
  });

  test('eleven characters in a row are nobody’s, so that most names may stand', () => {
    expect(borrowedRuns([sentence], [])('调解员每天在村口的大树人')).toEqual([]);
  });

  test('the characters of a longer name do not count', () => {
    const name = '中华人民共和国反有组织犯罪法';
    expect(borrowedRuns([`学习${name}`], [])(name)).toHaveLength(1);
    expect(borrowedRuns([`学习${name}`], [name])(name)).toEqual([]);
  });

  test('numerals and words of letters between characters count as words', () => {
    const mixed = '到2024年要装120个APP摄像头';
    expect(borrowedRuns([mixed], [])(mixed)).toEqual([{ line: 1, run: '到2024年要装120个app摄像头' }]);
  });
});
