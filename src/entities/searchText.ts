import { badUserInput } from '../graph/failures.js';
import { folded } from '../graph/select/folded.js';

export { folded };

/** Words as the index has them: Chinese is written without spaces, so that each stretch of it is looked for as it stands. */
const word = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Longer than any name; each word is a clause of the index's query, of which it takes a thousand. */
export const longestName = 200;

/**
 * Writes the query of the full-text index: each word must occur, a Latin one at least as the beginning of a word, or as
 * one like it. The words consist of letters and digits alone, so that nothing a client writes is taken for the index's own syntax.
 */
export function searchParameters(values: Record<string, unknown>): Record<string, unknown> {
  const { text, ...others } = values as { text: string };
  if (text.length > longestName)
    throw badUserInput(`text: expected at most ${longestName} characters, got ${text.length}.`);
  const exactly = folded(text);
  const words = wordsOf(exactly);
  if (words.length === 0)
    throw badUserInput(`text: expected at least one letter or digit, got ${JSON.stringify(text)}.`);
  return { ...others, exactly, parts: partsOf(words), words: words.map(clause).join(' AND ') };
}

/** Whether a word is Chinese: one that a name contains, rather than one of those it is made of. */
export const isChinese = (text: string): boolean => /^\p{Script=Han}/u.test(text);

/** The words as they stand in a name that has a space before and after it; Chinese ones stand anywhere. */
export const partsOf = (words: readonly string[]): string[] =>
  words.map((word) => (isChinese(word) ? word : ` ${word} `));

/** A clause of the index's query for a word or one like it: a letter more, less or another, two in a long one. */
export function similarTo(text: string): string {
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

function clause(text: string): string {
  if (isChinese(text)) return `"${text}"`;
  return text.length < 5 ? `(${text}^2 OR ${text}*)` : `(${text}^2 OR ${text}* OR ${text}~1)`;
}
