import { folded, isChinese, wordsOf } from './searchText.js';
import { beginningsOf, textToken, textWords } from './textWords.js';

/** A place in a text, and the word that was searched for which it was found by. */
export interface Hit {
  readonly word: string;
  readonly token: string;
  readonly start: number;
  readonly end: number;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** Where the words of what was searched for stand in a text, or words that begin with them, in the order of the text. */
export function hitsInText(text: string, sought: string): Hit[] {
  const tokens = cut(text, textToken, (token) => token.normalize('NFKC').toLowerCase());
  return inOrder(textWords(sought).flatMap((word) => spansInText(text, word, tokens).map(hitOf(text, word))));
}

function spansInText(text: string, word: string, tokens: readonly Token[]): Token[] {
  if (isChinese(word)) return occurrences(text, word);
  return tokens.filter(({ form }) => beginningsOf(word).some((beginning) => form.startsWith(beginning)));
}

/** An apostrophe parts no words of a name. */
const nameToken = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}'’‘ʼ])+/gu;

/** Where in a name the words stand that it was found by: as they are, as a beginning, as one word, or with a letter wrong. */
export function hitsInName(name: string, sought: string): Hit[] {
  const words = [...new Set(wordsOf(folded(sought)))];
  const tokens = cut(name, nameToken, folded).filter(({ form }) => form !== '');
  const found = words.map((word) => spansInName(name, word, tokens).map(hitOf(name, word)));
  if (found.every((hits) => hits.length > 0)) return inOrder(found.flat());
  const whole = wordsOf(folded(sought)).join('');
  const joined = runs(tokens, (form) => form.startsWith(whole)).map(hitOf(name, whole));
  return inOrder(joined.length > 0 ? joined : found.flat());
}

/** In the best way in which the word stands there at all. */
function spansInName(name: string, word: string, tokens: readonly Token[]): Token[] {
  if (isChinese(word)) return occurrences(name, word);
  const ways = [
    tokens.filter(({ form }) => form === word),
    tokens.filter(({ form }) => form.startsWith(word)),
    runs(tokens, (form) => form.startsWith(word)),
    runs(tokens, (form) => isLike(form, word)),
  ];
  return ways.find((spans) => spans.length > 0) ?? [];
}

/** From each word on as few of those that follow one another as fit when they are written as one. */
function runs(tokens: readonly Token[], fits: (form: string) => boolean): Token[] {
  return tokens.flatMap(({ start }, at) => {
    let form = '';
    for (const token of tokens.slice(at)) {
      form += token.form;
      if (fits(form)) return [{ start, end: token.end, form }];
    }
    return [];
  });
}

/** Whether one word becomes the other by a letter more, less or another, or by two that are exchanged. */
export function isLike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const [left, right] = [short.slice(start), long.slice(start)];
  if (right.length <= 1) return true;
  if (left.length < right.length) return left === right.slice(1);
  const areExchanged = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
  return left.slice(1) === right.slice(1) || areExchanged;
}

function occurrences(text: string, word: string): Token[] {
  const found: Token[] = [];
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + word.length))
    found.push({ start, end: start + word.length, form: word });
  return found;
}

function cut(text: string, pattern: RegExp, formOf: (token: string) => string): Token[] {
  return [...text.matchAll(pattern)].map(({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
    form: formOf(token),
  }));
}

const hitOf =
  (text: string, word: string) =>
  ({ start, end }: Token): Hit => ({ word, token: text.slice(start, end), start, end });

const inOrder = (hits: readonly Hit[]): Hit[] =>
  [...hits].sort((one, other) => one.start - other.start || one.end - other.end);
