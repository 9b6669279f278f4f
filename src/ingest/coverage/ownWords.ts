import { joined, occurrencesOf, wordsOf, type Word } from './words.js';

/**
 * Eight words in a row would be a sentence of somebody else's. A Chinese word has one and a half characters on average:
 * eight are twelve characters, more than most names have and less than most sentences. Counted in thirds of a word.
 */
const runLength = 24;
const lengthOf = ({ text }: Word): number => (/^\p{Script=Han}$/u.test(text) ? 2 : 3);

/** A run of words that stands in a text of ours and in somebody else's. */
export interface BorrowedRun {
  readonly line: number;
  readonly run: string;
}

/**
 * Finds the runs of eight words, or as many characters, that a text of ours shares with somebody's passages. Their case
 * and the marks between them do not matter, and names count as if they were not there: they are nobody's.
 */
export function borrowedRuns(
  passages: Iterable<string>,
  names: readonly string[],
): (text: string) => BorrowedRun[] {
  const free = names.map(wordsOf);
  const printed = new Set([...passages].flatMap((passage) => runsOf(passage, free)).map((run) => run.text));
  return (text) => {
    const shared = runsOf(text, free).map((run) => ({ ...run, isShared: printed.has(run.text) }));
    return shared
      .filter(({ isShared }, at) => isShared && !shared[at - 1]?.isShared)
      .map(({ words }) => ({ run: joined(words), line: lineAt(text, words[0]?.start ?? 0) }));
  };
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

interface Run {
  readonly words: readonly Word[];
  /** What it is known by. */
  readonly text: string;
}

function runsOf(text: string, free: readonly (readonly Word[])[]): Run[] {
  const words = withoutNames(wordsOf(text), free);
  const lengths = words.map(lengthOf);
  return words.flatMap((_, from) => {
    const to = endOfRun(lengths, from);
    if (to === null) return [];
    const run = words.slice(from, to);
    return [{ words: run, text: run.map((word) => word.text).join(' ') }];
  });
}

/** Where a run that begins at a word is long enough; null where the text ends before. */
function endOfRun(lengths: readonly number[], from: number): number | null {
  let left = runLength;
  let to = from;
  while (left > 0 && to < lengths.length) {
    left -= lengths[to] ?? 0;
    to += 1;
  }
  return left > 0 ? null : to;
}

function withoutNames(words: readonly Word[], free: readonly (readonly Word[])[]): Word[] {
  const named = new Set<number>();
  for (const place of free.flatMap((name) => occurrencesOf(name, words))) {
    for (let at = place.start; at < place.end; at += 1) named.add(at);
  }
  return words.filter(({ start }) => !named.has(start));
}
