import { badUserInput } from '../graph/failures.js';
import { folded, joinedOf, longestName, partsOf, similarQuery, wordsOf } from './searchText.js';
import { formsOf } from './kindWords.js';

/** As many rows as a table of names may have. */
export const mostNames = 1_000;

/** A name of a table as the database looks for it. */
export interface AskedName {
  readonly at: number;
  readonly text: string;
  readonly norm: string;
  /** The forms that count as the name itself: without marks, with and without a word for its kind. */
  readonly forms: readonly string[];
  /** What the index is asked for where nothing has any of the forms: one query, or none. */
  readonly queries: readonly string[];
  /** The words written as one. */
  readonly joined: string;
  /** The words, as they stand in a name with a space before and after it. */
  readonly parts: readonly string[];
  /** Every two letters that follow one another. */
  readonly pairs: readonly string[];
}

/** Makes the parameters of `resolve` from its arguments. */
export function askedNames(values: Record<string, unknown>): Record<string, unknown> {
  const names = values.names as readonly string[];
  if (names.length > mostNames)
    throw badUserInput(`names: expected at most ${mostNames} names, got ${names.length}.`);
  return { ...values, names: names.map(askedName) };
}

function askedName(name: string, at: number): AskedName {
  if (name.length > longestName)
    throw badUserInput(
      `names: expected at most ${longestName} characters in a name, got ${name.length} in that at ${at}.`,
    );
  const norm = folded(name);
  const words = wordsOf(norm);
  return {
    at,
    text: name.trim(),
    norm,
    forms: formsOf(norm),
    queries: words.length === 0 ? [] : [similarQuery(words)],
    joined: joinedOf(norm),
    parts: partsOf(words),
    pairs: Array.from({ length: Math.max(0, norm.length - 1) }, (_, start) => norm.slice(start, start + 2)),
  };
}
