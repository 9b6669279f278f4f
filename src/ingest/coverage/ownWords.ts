import { occurrencesOf, wordsOf, type Word } from './words.js';

/** So many words in a row would be a sentence of somebody else's. */
const runLength = 8;

/** A run of words that stands in a text of ours and in somebody else's. */
export interface BorrowedRun {
  readonly line: number;
  readonly run: string;
}

/**
 * Finds the runs of eight words that a text of ours shares with somebody's passages. Their case and the marks between
 * them do not matter, and names count as if they were not there: they are nobody's.
 */
export function borrowedRuns(
  passages: Iterable<string>,
  names: readonly string[],
): (text: string) => BorrowedRun[] {
  const free = names.map(wordsOf);
  const printed = new Set([...passages].flatMap((passage) => runsOf(passage, free)).map(({ run }) => run));
  return (text) => {
    const shared = runsOf(text, free).map((one) => ({ ...one, isShared: printed.has(one.run) }));
    return shared
      .filter(({ isShared }, at) => isShared && !shared[at - 1]?.isShared)
      .map(({ run, start }) => ({ run, line: text.slice(0, start).split('\n').length }));
  };
}

function runsOf(text: string, free: readonly (readonly Word[])[]): { run: string; start: number }[] {
  const words = withoutNames(wordsOf(text), free);
  return words.slice(runLength - 1).map((_, at) => ({
    run: words
      .slice(at, at + runLength)
      .map((word) => word.text)
      .join(' '),
    start: words[at]?.start ?? 0,
  }));
}

function withoutNames(words: readonly Word[], free: readonly (readonly Word[])[]): Word[] {
  const named = new Set<number>();
  for (const place of free.flatMap((name) => occurrencesOf(name, words))) {
    for (let at = place.start; at < place.end; at += 1) named.add(at);
  }
  return words.filter(({ start }) => !named.has(start));
}
