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

/** The words of a text: letters and digits, without the marks between them. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: printed, index }) => ({
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
