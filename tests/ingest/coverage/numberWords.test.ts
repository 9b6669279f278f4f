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
  ['full-width digits are one numeral with their point', '２．９件、１２８个', ['２．９', '１２８']],
  ['a number in characters is one number word', '一百二十五个，二〇二三年，三点五倍', ['一百二十五*', '二〇二三*', '三点五*']], // prettier-ignore
  ['so is a share', '百分之九十六点五，三分之二，一半', ['百分之九十六点五*', '三分之二*', '一半*']],
  ['digits and the character after them are two, as with million', '3.2万宗', ['3.2', '万*']],
  ['ranks and the first of something', '第二，第20届，首个，前十名', ['第二*', '第20*', '首*', '十*']],
  ['how much of it, several as one', '半年，双向，两支，俩，翻番', ['半*', '双*', '两*', '俩*', '翻番*']],
  [
    'everyday words do not count',
    '一些、一定、统一、一体化、万一、十分重视、唯一、进一步、百姓、0.8个百分点',
    ['0.8'],
  ],
  ['what stands on the border of two words does', '十分钟，系统一百个，一起案件', ['十*', '一百*', '一*']],
  ['what only begins with the first does not', '首先，首都，首席', []],
  ['a name with a number is found, and dismissed whole', '“三农”，“一站式”', ['三*', '一*']],
])('%s', (_title, text, expected) => {
  expect(counted(text)).toEqual(expected);
});

test('each stands where it says', () => {
  const text = 'Since 2012 the first ten';
  for (const { start, end, token } of countsIn(text)) expect(text.slice(start, end)).toBe(token);
});
