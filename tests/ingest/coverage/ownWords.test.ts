import { expect, test } from 'vitest';
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
