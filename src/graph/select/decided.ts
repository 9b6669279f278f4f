import { withoutNothing } from './nothing.js';
import {
  grouped,
  isGroup,
  isOnly,
  isWord,
  listed,
  plain,
  splitBy,
  trimmed,
  ungrouped,
  type Group,
  type Part,
} from './tokenGroups.js';
import { tokenize, type Token } from './tokens.js';

type Values = Readonly<Record<string, unknown>>;

/** Questions that arguments answer alone: whether one is given, whether a list holds a word, whether it is a word. Other texts come first, as they are. */
const question =
  /'(?:[^'\\]|\\.)*'(?! IN \$)|\$(?<asked>[\w.]+) IS (?<not>NOT )?NULL|'(?<held>\w+)' IN \$(?<list>\w+)(?![\w.[])|\$(?<word>[\w.]+) = '(?<is>\w+)'/g;

/**
 * What a fragment says where its arguments have these values. What they answer alone is answered while the statement is
 * written, so that Neo4j neither plans nor looks for what hangs on it: `($kinds IS NULL OR …)` leaves where there
 * are no kinds, and of CASE only the branch that is meant stays. An entry of a map that would be null leaves too: to
 * read it gives null all the same.
 */
export function decided(tokens: readonly Token[], values: Values): readonly Token[] {
  const text = tokens.map(({ kind, text: name }) => (kind === 'PARAMETER' ? `$${name}` : name)).join('');
  const answered = text.replace(
    question,
    (...match) => answer(match.at(-1) as Questioned, values) ?? match[0],
  );
  if (answered === text) return tokens;
  return ungrouped(withoutNothing(grouped(tokenize(answered)).flatMap(simplified)));
}

type Questioned = Partial<Record<'asked' | 'not' | 'held' | 'list' | 'word' | 'is', string>>;

/** Null where Cypher's own answer would be null: a word is in no list that is not there, nor not in it. */
function answer({ asked, not, held, list, word, is }: Questioned, values: Values): string | null {
  if (asked !== undefined) return String((valueAt(asked, values) === null) === (not === undefined));
  const value = valueAt(list ?? word ?? '', values);
  if (value === null) return null;
  return String(list === undefined ? value === is : (value as readonly unknown[]).includes(held));
}

function valueAt(path: string, values: Values): unknown {
  return path.split('.').reduce((value: unknown, name) => (value as Values | null)?.[name] ?? null, values);
}

function simplified(part: Part): Part[] {
  if (!isGroup(part)) return [part];
  const group = { ...part, inner: part.inner.flatMap(simplified) };
  if (group.open.text === 'CASE') return branch(group);
  if (group.open.text === '{') return [{ ...group, inner: withoutNulls(group.inner) }];
  if (group.open.text !== '(' || !isCondition(group.inner)) return [group];
  return [{ ...group, inner: met(group.inner) }];
}

/** Patterns and arguments stand in round brackets too. */
const isCondition = (parts: readonly Part[]): boolean =>
  !parts.some((part) => [',', 'WHERE', 'MATCH', 'NOT', 'XOR'].some((word) => isWord(part, word)));

/** A condition without what is answered in it. */
function met(parts: readonly Part[]): readonly Part[] {
  return joined(
    splitBy(parts, 'OR').map((one) => joined(splitBy(one, 'AND'), 'AND', 'false', 'true')),
    'OR',
    'true',
    'false',
  );
}

/** Of parts with one word between them: one that decides the whole is all of it, those that say nothing leave. */
function joined(
  parts: readonly (readonly Part[])[],
  word: string,
  deciding: string,
  empty: string,
): readonly Part[] {
  if (parts.some((one) => isOnly(one, deciding))) return [plain(deciding)];
  const left = parts.filter((one) => !isOnly(one, empty));
  if (left.length === 0) return [plain(empty)];
  return left.flatMap((one, at) => (at === 0 ? trimmed(one) : [plain(` ${word} `), ...trimmed(one)]));
}

/** The branches of a CASE that can still be meant; the expression itself where only one is left. */
function branch(group: Group): Part[] {
  const [subject = [], ...branches] = splitBy(group.inner, 'WHEN');
  if (trimmed(subject).length > 0) return [group];
  const [last = [], otherwise = [plain('null')]] = splitBy(branches.pop() ?? [], 'ELSE');
  const open: { condition: readonly Part[]; value: readonly Part[] }[] = [];
  let rest: readonly Part[] = otherwise;
  for (const one of [...branches, last]) {
    const [asked = [], value = []] = splitBy(one, 'THEN');
    const condition = met(asked);
    if (isOnly(condition, 'false')) continue;
    if (isOnly(condition, 'true')) {
      rest = value;
      break;
    }
    open.push({ condition, value });
  }
  if (open.length === 0) return inBrackets(trimmed(rest));
  const written = open.flatMap(({ condition, value }) => [
    plain(' WHEN '),
    ...condition,
    plain(' THEN '),
    ...trimmed(value),
  ]);
  return [{ ...group, inner: [...written, plain(' ELSE '), ...trimmed(rest), plain(' ')] }];
}

function inBrackets(parts: readonly Part[]): Part[] {
  return parts.length === 1 ? [...parts] : [{ open: plain('('), inner: parts, close: plain(')') }];
}

function withoutNulls(parts: readonly Part[]): readonly Part[] {
  const entries = splitBy(parts, ',');
  const left = entries.filter((entry) => !isNull(entry));
  return left.length === entries.length ? parts : listed(left);
}

/** `name: null`. */
function isNull(entry: readonly Part[]): boolean {
  const [name, colon, ...value] = trimmed(entry);
  return name !== undefined && isWord(colon, ':') && isOnly(value, 'null');
}
