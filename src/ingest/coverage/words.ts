/** Where something stands in a text, in UTF-16 code units. */
export interface Place {
  readonly start: number;
  /** The first code unit after it. */
  readonly end: number;
}

/** A word of a text. */
export interface Word extends Place {
  /** Whatever its case and width, the same word has the same text here. */
  readonly text: string;
}

/** A character of Chinese, or letters and digits without the marks between them. */
const word = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/**
 * The words of a text. Chinese sets no spaces between its words, and where they end is a guess that depends on what
 * stands around them and on the dictionary at hand; so each of its characters is a word here, everywhere the same.
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: printed, index }) => ({
    text: printed.normalize('NFKC').toLowerCase(),
    start: index,
    end: index + printed.length,
  }));
}

/** Every place where words stand one after the other. */
export function occurrencesOf(sought: readonly Word[], words: readonly Word[]): Place[] {
  const [first] = sought;
  if (!first) return [];
  return words.flatMap((word, at) => {
    const last = words[at + sought.length - 1];
    // Most words are not the first one: only then is it worth a look at the others.
    if (word.text !== first.text || !last) return [];
    const isHere = sought.every(({ text }, index) => words[at + index]?.text === text);
    return isHere ? [{ start: word.start, end: last.end }] : [];
  });
}

/** Whether two places share anything. */
export function overlap(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Words as one reads them: nothing stands between those that touch. */
export function joined(words: readonly Word[], between = ' '): string {
  return words
    .map(({ text, start }, at) => (at === 0 || words[at - 1]?.end === start ? text : between + text))
    .join('');
}
