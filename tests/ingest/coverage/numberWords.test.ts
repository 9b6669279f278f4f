import { expect, test } from 'vitest';
import { countsIn } from '../../../src/ingest/coverage/numberWords.js';

/** What counts or ranks in some words; number words are marked with a star. */
const counted = (text: string): string[] =>
  countsIn(text).map(({ token, kind }) => (kind === 'NUMERAL' ? token : `${token}*`));

test.each([
  ['digits are one numeral with their separators', 'a sum of 2,1240 or 1,000,000', ['2,1240', '1,000,000']],
  ['a percent sign is no part of a numeral', 'by 64.5%from 98 %', ['64.5', '98']],
  ['a mark at the end of a sentence is none of a numeral', 'in 2021. Then 3, 4', ['2021', '3', '4']],
  ['a day with its dots is one numeral', 'Time:2022.09.25', ['2022.09.25']],
  ['an ordinal in digits is a number word', 'the 18th and 21st of 5 things', ['18th*', '21st*', '5']],
  ['cardinals count, whatever their case', 'Ten years and TWO teams', ['Ten*', 'TWO*']],
  ['a count that is part of a compound counts', 'three -person, four-regulating', ['three*', 'four*']],
  ['a numeral and the word after it are two', '25.551 million', ['25.551', 'million*']],
  ['ordinals and the top rank', 'the first of the top ten', ['first*', 'top*', 'ten*']],
  ['how often, how much of it, several as one', 'twice, half, Trinity', ['twice*', 'half*', 'Trinity*']],
  ['words that only contain one do not count', 'someone often stopped at stone, tension', []],
  ['words for no certain number do not count', 'several, many, multiple, a few, the last', []],
  ['digits of other scripts are numerals', '１２ and ٣', ['１２', '٣']],
])('%s', (_title, text, expected) => {
  expect(counted(text)).toEqual(expected);
});

test('each stands where it says', () => {
  const text = 'Since 2012 the first ten';
  for (const { start, end, token } of countsIn(text)) expect(text.slice(start, end)).toBe(token);
});
