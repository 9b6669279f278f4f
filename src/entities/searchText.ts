import { badUserInput } from '../graph/failures.js';
import { folded } from '../graph/select/folded.js';
import { textQuery } from './textWords.js';

export { folded };

/** Words as the index has them: Chinese is written without spaces, so that each stretch of it is looked for as it stands. */
const word = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Longer than any name; each word is a clause of the index's query, of which it takes a thousand. */
export const longestName = 200;

/**
 * Writes the queries of the full-text indexes, of names and of descriptions: each word must occur, a Latin one at least as
 * the beginning of a word, or in a name as one like it. The words consist of letters and digits alone, so that nothing a
 * client writes is taken for the index's own syntax.
 */
export function searchParameters(values: Record<string, unknown>): Record<string, unknown> {
  const { text, ...others } = values as { text: string };
  const words = wordsOf(checked('text', text));
  const joined = joinedOf(folded(text));
  return {
    ...others,
    text,
    joined,
    parts: partsOf(words),
    named: nameQuery(words),
    described: textQuery(text),
  };
}

/** The queries of a condition on entities that the search would find. */
export function fullTextQueries(text: string): Record<string, unknown> {
  return { named: nameQuery(wordsOf(checked('fullText', text))), described: textQuery(text) };
}

/** A text as words alone; one that is too long or has none is the client's mistake. */
export function checked(argument: string, text: string): string {
  if (text.length > longestName)
    throw badUserInput(`${argument}: expected at most ${longestName} characters, got ${text.length}.`);
  const words = folded(text);
  if (words === '')
    throw badUserInput(`${argument}: expected at least one letter or digit, got ${JSON.stringify(text)}.`);
  return words;
}

/** Whether a word is Chinese: one that a name contains, rather than one of those it is made of. */
export const isChinese = (text: string): boolean => /^\p{Script=Han}/u.test(text);

/** The words as they stand in a name that has a space before and after it; Chinese ones stand anywhere. */
export const partsOf = (words: readonly string[]): string[] =>
  words.map((word) => (isChinese(word) ? word : ` ${word} `));

/** The query of the index for words or such as are like them, and for all of them written as one. */
export const similarQuery = (words: readonly string[]): string =>
  orAsOne(words, words.map(similarTo), (one) => one);

/** A clause of the index's query for a word or one like it: a letter more, less or another, two in a long one. */
function similarTo(text: string): string {
  if (isChinese(text)) return `"${text}"`;
  if (text.length < 4) return text;
  return `(${text}^2 OR ${text}~${text.length < 8 ? 1 : 2})`;
}

/** An article is no part of a name that one would miss: the names of a thing have it or not. */
export function wordsOf(text: string): string[] {
  const words = text.match(word) ?? [];
  const others = words.filter((one) => one !== 'the');
  return others.length > 0 ? others : words;
}

/** The words written as one, as pinyin is often typed. */
export const joinedOf = (norm: string): string => norm.replaceAll(' ', '');

/** A name from each of its words on, written as one: `xihecun cun`, so that the index finds `xihec`. */
export function tailsOf(norm: string): string {
  const words = norm.split(' ');
  return words.map((_word, at) => words.slice(at).join('')).join(' ');
}

const nameQuery = (words: readonly string[]): string =>
  orAsOne(words, words.map(clause), (one) => `(${one}^2 OR ${one}*)`);

/** Words that are typed apart and written as one, such as `xi he`, are looked for as one besides. */
function orAsOne(
  words: readonly string[],
  clauses: readonly string[],
  asOne: (one: string) => string,
): string {
  const each = clauses.join(' AND ');
  if (words.length === 1 || words.some(isChinese)) return each;
  return `(${each}) OR tails:${asOne(words.join(''))}`;
}

function clause(text: string): string {
  if (isChinese(text)) return `"${text}"`;
  return text.length < 5 ? `(${text}^2 OR ${text}*)` : `(${text}^2 OR ${text}* OR ${text}~1)`;
}
