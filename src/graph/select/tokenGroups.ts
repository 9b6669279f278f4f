import type { Token } from './tokens.js';

/** What stands between two brackets, or between CASE and END. */
export interface Group {
  readonly open: Token;
  readonly inner: readonly Part[];
  readonly close: Token;
}

/** A piece of text, or a group of pieces. */
export type Part = Token | Group;

const opening = new Set(['(', '[', '{', 'CASE']);
const closing = new Set([')', ']', '}', 'END']);

/** Puts what stands in brackets, or between CASE and END, together. */
export function grouped(tokens: readonly Token[]): Part[] {
  const found: Part[] = [];
  const outer: { parts: Part[]; open: Token }[] = [];
  let parts = found;
  for (const token of tokens) {
    const isPlain = token.kind === 'OTHER';
    const opened = isPlain && closing.has(token.text) ? outer.pop() : undefined;
    if (opened) {
      opened.parts.push({ open: opened.open, inner: parts, close: token });
      parts = opened.parts;
    } else if (isPlain && opening.has(token.text)) {
      outer.push({ parts, open: token });
      parts = [];
    } else parts.push(token);
  }
  return found;
}

/** The pieces again, as they stood. */
export function ungrouped(parts: readonly Part[]): Token[] {
  return parts.flatMap((part) =>
    isGroup(part) ? [part.open, ...ungrouped(part.inner), part.close] : [part],
  );
}

export const isGroup = (part: Part): part is Group => 'inner' in part;

/** Whether a part is this word or sign. */
export const isWord = (part: Part | undefined, word: string): boolean =>
  part !== undefined && !isGroup(part) && part.kind === 'OTHER' && part.text === word;

/** What stands between these words, none of which stands in a group. */
export function splitBy(parts: readonly Part[], word: string): Part[][] {
  const found: Part[][] = [[]];
  for (const part of parts) {
    if (isWord(part, word)) found.push([]);
    else found.at(-1)?.push(part);
  }
  return found;
}

/** Without the white space around it. */
export function trimmed(parts: readonly Part[]): readonly Part[] {
  const isText = (part: Part): boolean => isGroup(part) || part.text.trim() !== '';
  return parts.slice(parts.findIndex(isText), parts.findLastIndex(isText) + 1);
}

/** Whether they are this word and nothing else, in brackets or without. */
export function isOnly(parts: readonly Part[], word: string): boolean {
  const [only, ...others] = trimmed(parts);
  if (only === undefined || others.length > 0) return false;
  return isGroup(only) ? only.open.text === '(' && isOnly(only.inner, word) : isWord(only, word);
}

/** The entries of a list again, with commas between them. */
export const listed = (entries: readonly (readonly Part[])[]): Part[] =>
  entries.flatMap((entry, at) => (at === 0 ? entry : [plain(','), ...entry]));

export const plain = (text: string): Token => ({ kind: 'OTHER', text });
