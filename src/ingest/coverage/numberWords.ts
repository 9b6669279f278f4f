import { chineseEverydayWords, chineseNumberWords } from './chineseNumberWords.js';

/**
 * The English words that count or rank by number. Not among them: words for no certain number (several, many, multiple,
 * a), superlatives (largest, minimum), and what only comes before or after (last, next, consecutive).
 */
const numberWords = [
  // How many.
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
  'tens|(?:dozen|hundred|thousand|million|billion|trillion)s?',
  // Which one; 18th and 21st are matched as digits.
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth',
  'thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth',
  'twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth|thousandth',
  // How often, how many times as much, what part of it.
  'once|twice|thrice|single|double|triple|quadruple|half|halves|quarters?|thirds',
  // Several taken as one.
  'both|pairs?|dual|trinity|trio',
  // A rank without its number, and years counted in bundles.
  'top|decades?|century|centuries',
];

/**
 * Digits with their separators and an ordinal’s ending; then the words, in English whole ones only. Both languages are
 * looked for in every text: which one it is tells its script. Everyday words are found before what they contain.
 */
const counts = new RegExp(
  [
    String.raw`\p{N}+(?:[.,．]\p{N}+)*(?<ending>(?:st|nd|rd|th)(?!\p{L}))?`,
    String.raw`(?<!\p{L})(?<word>${numberWords.join('|')})(?!\p{L})`,
    `(?<everyday>${chineseEverydayWords})`,
    `(?<chinese>${chineseNumberWords})`,
  ].join('|'),
  'giu',
);

/** A numeral or number word of a text. */
export interface Count {
  readonly start: number;
  readonly end: number;
  readonly token: string;
  readonly kind: 'NUMERAL' | 'NUMBER_WORD';
}

/** Every numeral and number word, in order. A percent sign is no part of its numeral. */
export function countsIn(text: string): Count[] {
  return [...text.matchAll(counts)]
    .filter(({ groups }) => groups?.['everyday'] === undefined)
    .map(({ 0: token, index, groups }) => ({
      start: index,
      end: index + token.length,
      token,
      kind: (groups?.['ending'] ?? groups?.['word'] ?? groups?.['chinese']) ? 'NUMBER_WORD' : 'NUMERAL',
    }));
}
