import { describe, expect, test } from 'vitest';
import { folded, searchParameters, tailsOf } from '../../src/entities/searchText.js';

const wordsOf = (text: string) => searchParameters({ text }).named;
/** What is looked for of several words besides: them written as one. */
const asOne = (word: string): string => ` OR tails:(${word}^2 OR ${word}*)`;

describe('what a client writes becomes words of the index', () => {
  const texts: [text: string, words: string][] = [
    ['xihu', '(xihu^2 OR xihu*)'],
    ['Xīhú Cūn', `((xihu^2 OR xihu*) AND (cun^2 OR cun*))${asOne('xihucun')}`],
    ['西湖村', '"西湖村"'],
    ['西湖 village', '"西湖" AND (village^2 OR village* OR village~1)'],
    ['西湖village', '"西湖" AND (village^2 OR village* OR village~1)'],
    [
      'name:x OR * AND NOT "y" ~2 \\',
      `(${['name', 'x', 'or', 'and', 'not', 'y', '2'].map((word) => `(${word}^2 OR ${word}*)`).join(' AND ')})${asOne('namexorandnoty2')}`,
    ],
    ['{!func}(a)[b]', `((func^2 OR func*) AND (a^2 OR a*) AND (b^2 OR b*))${asOne('funcab')}`],
  ];
  test.each(texts)('%s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });
});

test.each(['', '   ', '!!! ?', '——'])('%j has nothing to look for', (text) => {
  expect(() => wordsOf(text)).toThrow(
    `text: expected at least one letter or digit, got ${JSON.stringify(text)}.`,
  );
});

test('a text longer than any name is refused', () => {
  expect(() => wordsOf('a'.repeat(201))).toThrow('text: expected at most 200 characters, got 201.');
});

test('names are compared without case, tone marks, width, punctuation and spaces to spare', () => {
  expect(['Guǎngdōng  Shěng', 'ＧＵＡＮＧＤＯＮＧ sheng ', 'lǜ'].map(folded)).toEqual([
    'guangdong sheng',
    'guangdong sheng',
    'lu',
  ]);
  expect(["People's Court", 'Píng’ān', 'two-member (model)', '西湖·村'].map(folded)).toEqual([
    'peoples court',
    'pingan',
    'two member model',
    '西湖 村',
  ]);
});

test('a name is kept from each of its words on as one word', () => {
  expect(['xihe cun', '西和村', 'a b c'].map(tailsOf)).toEqual(['xihecun cun', '西和村', 'abc bc c']);
});
