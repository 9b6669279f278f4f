import { wordsOf, type Place, type Word } from './words.js';

/** Words of a text that look like a name: capitalised within a sentence, or quoted. */
export interface NameLike extends Place {
  readonly token: string;
  /** Those of its words that somebody must account for. */
  readonly words: readonly Word[];
}

/** Small words that join the parts of a name and are none themselves. */
const joining = new Set(['of', 'the', 'and']);
const betweenParts = /^(?:[\s-]|['’]s\b|\b(?:of|the|and)\b)+$/u;

/** The end of a sentence, or none before it, and whatever opens the next one. */
const beforeSentence = /(?:^|[.!?。！？~…]["”’)」》]*)[\s"“‘(「《]*$/u;

/** A quote ends where the next mark is. Single marks are left out: they are apostrophes as well. */
const quotes = /"([^"]+)"|“([^“”]+)”|「([^「」]+)」|『([^『』]+)』|《([^《》]+)》/gu;

/** What looks like a name in a text; what is both capitalised and quoted stands here once. */
export function nameLikeIn(text: string): NameLike[] {
  const quoted = [...text.matchAll(quotes)].map((match) =>
    quotedName(text, match.index + 1, match[0].length - 2),
  );
  const capitalised = runsOf(capitalsOf(text), text).map((run) => capitalisedName(run, text));
  const outside = capitalised.filter(
    ({ start }) => !quoted.some((quote) => quote.start <= start && start < quote.end),
  );
  return [...quoted, ...outside]
    .filter(({ words }) => words.length > 0)
    .sort((one, other) => one.start - other.start);
}

function quotedName(text: string, start: number, length: number): NameLike {
  const token = text.slice(start, start + length);
  const words = wordsOf(token).filter(({ text: word }) => !joining.has(word) && !/^\p{N}+$/u.test(word));
  return {
    start,
    end: start + length,
    token,
    words: words.map((word) => ({ ...word, start: word.start + start, end: word.end + start })),
  };
}

function capitalsOf(text: string): Word[] {
  return wordsOf(text).filter(({ start }) => /^\p{Lu}/u.test(text.slice(start)));
}

/** Capitalised words that nothing but small words and hyphens stands between. */
function runsOf(words: readonly Word[], text: string): Word[][] {
  const runs: Word[][] = [];
  for (const word of words) {
    const last = runs.at(-1)?.at(-1);
    if (last && betweenParts.test(text.slice(last.end, word.start))) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** The first word of a sentence is capitalised whatever it is. */
function capitalisedName(run: readonly Word[], text: string): NameLike {
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  const words = beforeSentence.test(text.slice(0, start)) ? run.slice(1) : run;
  return { start, end, token: text.slice(start, end), words };
}
