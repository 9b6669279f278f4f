import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitsInName, hitsInText, isLike } from '../../src/entities/textHits.js';
import { textQuery, textWords } from '../../src/entities/textWords.js';

const tokens = (hits: readonly { token: string }[]): string[] => hits.map(({ token }) => token);

describe('what is searched for in a text', () => {
  const texts: [text: string, words: string[]][] = [
    ['Forces of Evil', ['forces', 'evil']],
    ['of the', ['of', 'the']],
    ["the people's court", ['people', 'court']],
    ['98.5% 2,1240 3.', ['98.5', '2,1240', '3']],
    ['平安村 2022年', ['平安村', '2022', '年']],
    ['evil evil', ['evil']],
    ['a:b "c" (d) [e] {f} x*', ['b', 'c', 'd', 'e', 'f', 'x']],
  ];
  test.each(texts)('%s', (text, words) => {
    expect(textWords(text)).toEqual(words);
  });

  test('is written so that each word must occur, and rather all in their order', () => {
    expect(textQuery('Forces of evil')).toBe(
      '+(forces^2 OR force OR forces* OR force*) +(evil^2 OR evil*) "forces evil"^2',
    );
    expect(textQuery('平安')).toBe('+"平安"');
  });

  test('never brings a sign into the query that means something to the index', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of textWords(text)) expect(word).toMatch(/^[\p{L}\p{N}\p{M}.,;]+$/u);
      }),
    );
  });
});

describe('in a text is found', () => {
  const finds: [what: string, text: string, sought: string, found: string[]][] = [
    ['a word as it stands, whatever the case', 'The Court and the court', 'COURT', ['Court', 'court']],
    ['a word that begins so, whole', 'Mediators mediate', 'mediat', ['Mediators', 'mediate']],
    ['the plural', 'villages, policies', 'village policy', ['villages', 'policies']],
    ['the singular', 'a village, a policy', 'villages policies', ['village', 'policy']],
    ['a number with a point', 'from 98.5 to 98.6', '98.5', ['98.5']],
    ['a number in wide signs', '比２０２２年的２．９万', '2022 2.9', ['２０２２', '２．９']],
    ['Chinese, wherever it stands', '平安从化和平安村', '平安', ['平安', '平安']],
    ['nothing in the middle of a word', 'Supervillage', 'village', []],
  ];
  test.each(finds)('%s', (_what, text, sought, found) => {
    expect(tokens(hitsInText(text, sought))).toEqual(found);
  });
});

describe('in a name is found', () => {
  const finds: [what: string, name: string, sought: string, found: string[]][] = [
    ['a word without its marks', 'Xīhé Cūn', 'xihe', ['Xīhé']],
    ['the word itself rather than one that begins so', 'Run and Runners', 'run', ['Run']],
    ['pinyin that is written as one', 'Guǎngzhōu Shì Cónghuà Qū', 'conghuaqu', ['Cónghuà Qū']],
    ['pinyin that is written apart', 'Xīhé Cūn', 'xi he', ['Xīhé']],
    ['a word across an apostrophe', 'Píng’ān shèqū', 'pingan', ['Píng’ān']],
    ['a word with a letter wrong', 'Conghua District', 'distirct', ['District']],
    ['one written as one with a letter wrong', 'Xīhú Cūn', 'xihecun', ['Xīhú Cūn']],
    ['Chinese', '平安从化', '从化', ['从化']],
  ];
  test.each(finds)('%s', (_what, name, sought, found) => {
    expect(tokens(hitsInName(name, sought))).toEqual(found);
  });
});

test('a hit is where it says, in UTF-16 code units', () => {
  const text = '😀😀 Court, İstanbul court';
  for (const { start, end, token } of [...hitsInText(text, 'court'), ...hitsInName(text, 'court')]) {
    expect(text.slice(start, end)).toBe(token);
    expect(token.toLowerCase()).toBe('court');
  }
  expect(hitsInText(text, 'court')).toHaveLength(2);
});

test('words are like each other with one letter more, less, another or two exchanged, and not otherwise', () => {
  const like = ['court', 'cour', 'courts', 'coort', 'cuort', 'ourt'];
  expect(like.map((word) => isLike('court', word))).toEqual(like.map(() => true));
  const unlike = ['cou', 'courtier', 'tourk', 'ocurx', 'cxoort'];
  expect(unlike.map((word) => isLike('court', word))).toEqual(unlike.map(() => false));
});
