import { isGroup, isOnly, isWord, listed, plain, splitBy, ungrouped, type Part } from './tokenGroups.js';
import type { Token } from './tokens.js';

const clauseWords = ['WITH', 'UNWIND', 'MATCH', 'OPTIONAL', 'CALL', 'WHERE', 'ORDER', 'SKIP', 'LIMIT'];

/**
 * Without the variables that are null for every row, as long as nothing asks more of them than to be handed on and to stand in a
 * map, where to read what is not there gives null too: Neo4j would carry each through every row, and group by it.
 */
export function withoutNothing(parts: readonly Part[]): readonly Part[] {
  const clauses = clausesOf(parts);
  const nothing = new Set(clauses.flatMap(nothingIn));
  const isNothing = (name: string): boolean =>
    nothing.has(name) && mentions(parts, name) === handledIn(parts, clauses, name);
  const names = new Set([...nothing].filter(isNothing));
  return names.size === 0 ? parts : clauses.flatMap((clause) => cleared(clause, names));
}

/** Each begins with its word; what stands before the first is one too. */
function clausesOf(parts: readonly Part[]): Part[][] {
  const clauses: Part[][] = [[]];
  for (const part of parts) {
    if (clauseWords.some((word) => isWord(part, word))) clauses.push([]);
    clauses.at(-1)?.push(part);
  }
  return clauses;
}

/** The variables that a clause says are null. */
function nothingIn(clause: readonly Part[]): string[] {
  const [word, ...rest] = clause;
  if (isWord(word, 'UNWIND')) return nulled(rest, (value) => isListOfNull(value));
  if (!isWord(word, 'WITH')) return [];
  return splitBy(rest, ',').flatMap((entry) => nulled(entry, (value) => isOnly(value, 'null')));
}

/** The variable of `value AS variable`, if the value is as it should be. */
function nulled(entry: readonly Part[], isNull: (value: readonly Part[]) => boolean): string[] {
  const [value = [], name] = splitBy(entry, 'AS');
  const variable = name && onlyVariable(name);
  return variable != null && isNull(value) ? [variable] : [];
}

function isListOfNull(value: readonly Part[]): boolean {
  const [list, ...others] = solid(value);
  return (
    others.length === 0 &&
    list !== undefined &&
    isGroup(list) &&
    list.open.text === '[' &&
    isOnly(list.inner, 'null')
  );
}

function onlyVariable(parts: readonly Part[]): string | null {
  const [only, ...others] = solid(parts);
  if (only === undefined || others.length > 0 || isGroup(only)) return null;
  return only.kind === 'VARIABLE' ? only.text : null;
}

const solid = (parts: readonly Part[]): Part[] =>
  parts.filter((part) => isGroup(part) || part.text.trim() !== '');

const mentions = (parts: readonly Part[], name: string): number =>
  ungrouped(parts).filter((token) => isNamed(token, name)).length;

const isNamed = ({ kind, text }: Token, name: string): boolean => kind === 'VARIABLE' && text === name;

/** How often a variable stands where it can be left out. */
function handledIn(parts: readonly Part[], clauses: readonly Part[][], name: string): number {
  const standing = clauses.flatMap((clause) => [
    ...nothingIn(clause),
    ...(isWord(clause[0], 'WITH') ? splitBy(clause.slice(1), ',').map(onlyVariable) : []),
  ]);
  return [...standing, ...valuesIn(parts)].filter((one) => one === name).length;
}

/** The variables that are the value of a key, in maps at any depth. */
function valuesIn(parts: readonly Part[]): (string | null)[] {
  return parts
    .filter(isGroup)
    .flatMap(({ open, inner }) => [
      ...(open.text === '{' ? splitBy(inner, ',').map(valueOf) : []),
      ...valuesIn(inner),
    ]);
}

function valueOf(entry: readonly Part[]): string | null {
  const [, colon, ...value] = solid(entry);
  return isWord(colon, ':') ? onlyVariable(value) : null;
}

function cleared(clause: readonly Part[], names: ReadonlySet<string>): readonly Part[] {
  const isGone = (name: string | null): boolean => name !== null && names.has(name);
  const [word] = clause;
  if (isWord(word, 'UNWIND') && nothingIn(clause).some(isGone)) return [];
  const inner = clause.map((part) => withoutValues(part, isGone));
  if (word === undefined || !isWord(word, 'WITH')) return inner;
  const kept = splitBy(inner.slice(1), ',').filter(
    (entry) => ![onlyVariable(entry), ...nulled(entry, (value) => isOnly(value, 'null'))].some(isGone),
  );
  return [word, ...listed(kept), plain('\n')];
}

function withoutValues(part: Part, isGone: (name: string | null) => boolean): Part {
  if (!isGroup(part)) return part;
  const inner = part.inner.map((one) => withoutValues(one, isGone));
  if (part.open.text !== '{') return { ...part, inner };
  return { ...part, inner: listed(splitBy(inner, ',').filter((entry) => !isGone(valueOf(entry)))) };
}
