import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../projectRoot.js';
import { tokenize, type Token } from './tokens.js';
import { withTypes } from './unions.js';

/**
 * The Cypher behind one field, read from `cypher/<type>/<field>.cypher`. Its first line names what goes in and what
 * comes out: `// town -> village: the villages that the town administers.` One that gives no row twice may say so: `-> each village`.
 */
export interface Fragment {
  /** The variable that stands for the row the field is asked of; null for a root field. */
  readonly input: string | null;
  /** The variable of the answer first, then those its order needs. */
  readonly outputs: readonly [string, ...string[]];
  /** Whether it says that no row comes twice. */
  readonly isDistinct: boolean;
  readonly tokens: readonly Token[];
  readonly ids: IdLabels;
}

/** The labels that a node with the id in an argument is looked for under, as in `(:Award {id: $award})` or, each of several, `UNWIND $ids AS id … (:Entity {id: id})`. */
export type IdLabels = Readonly<Record<string, readonly string[]>>;

/**
 * A condition on one variable, read from `cypher/<type>/where/<argument>.cypher`: `// village, $text: …`. One that asks an
 * index reads `// entity, found: …`: what is found stands in `cypher/<type>/once/<argument>.cypher` and is looked up once
 * for all rows.
 */
export interface Predicate {
  readonly subject: string;
  readonly tokens: readonly Token[];
  readonly ids: IdLabels;
  /** The list that it needs of the whole graph, and the fragment that finds it; for most there is none. */
  readonly once: { readonly name: string; readonly path: string } | null;
}

/** What goes in is a node, a relationship as in `[evidence]`, or a map as in `{change}`. */
const fragmentHeader = /^\/\/ (?:[[{]?(\w+)[\]}]? )?-> (each )?(\w+(?:, \w+)*): \S/;
const predicateHeader = /^\/\/ (\w+)(?:, (\w+))?(?:, \$\w+)*: \S/;

const fragments = new Map<string, Fragment>();
const predicates = new Map<string, Predicate | null>();

/** Reads a fragment by its path below `cypher/`, without the ending. */
export function fragment(path: string): Fragment {
  return remembered(fragments, path, () => parseFragment(path, readCypher(path)));
}

/** Reads the predicate behind an argument, from the first of these types that has one. */
export function predicateOf(types: readonly string[], argument: string): Predicate | null {
  return remembered(predicates, `${types.join(' ')} ${argument}`, () => {
    const path = types.map((type) => `${type}/where/${argument}`).find(isThere);
    return path === undefined ? null : parsePredicate(path, readCypher(path));
  });
}

/** The predicate that holds where an argument is not given, read from `<argument>.absent.cypher`; for most there is none. */
export function predicateWithout(types: readonly string[], argument: string): Predicate | null {
  return predicateOf(types, `${argument}.absent`);
}

/** Parses the text of a fragment; `path` is for the error only. */
export function parseFragment(path: string, text: string): Fragment {
  const [input, each, outputs] = header(
    path,
    text,
    fragmentHeader,
    '// input -> [each ]output: what comes back, in which order',
  );
  const [first = '', ...others] = (outputs ?? '').split(', ');
  return {
    input: input ?? null,
    outputs: [first, ...others],
    isDistinct: each !== undefined,
    ...parseBody(text),
  };
}

/** Parses the text of a predicate; `path` is for the error only. */
export function parsePredicate(path: string, text: string): Predicate {
  const [subject = '', list] = header(
    path,
    text,
    predicateHeader,
    '// variable[, list][, $argument]: what it says',
  );
  const once = list === undefined ? null : { name: list, path: path.replace('/where/', '/once/') };
  return { subject, once, ...parseBody(text) };
}

function header(path: string, text: string, form: RegExp, expected: string): (string | undefined)[] {
  const found = form.exec(text);
  if (!found)
    throw new Error(
      `cypher/${path}.cypher: the first line should read "${expected}", not "${text.split('\n')[0]}".`,
    );
  return found.slice(1);
}

function parseBody(text: string): Pick<Fragment, 'tokens' | 'ids'> {
  const cypher = withTypes(body(text));
  return { tokens: tokenize(cypher), ids: idLabels(cypher) };
}

/** Of an id that is looked for under several labels, those that it must have in any case. */
function idLabels(cypher: string): IdLabels {
  const ids: Record<string, string[]> = {};
  const listed = new Map(
    [...cypher.matchAll(/UNWIND \$(\w+) AS (\w+)/g)].map(([, list, one]) => [one, list]),
  );
  for (const [, found = '', value = ''] of cypher.matchAll(/:(\w+(?:&\w+)*) {id: (\$[\w.]+|\w+)}/g)) {
    const argument = value.startsWith('$') ? value.slice(1) : listed.get(value);
    if (argument === undefined) continue;
    const labels = found.split('&');
    ids[argument] = ids[argument]?.filter((label) => labels.includes(label)) ?? labels;
  }
  return ids;
}

function body(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
}

/** Whether there is such a file below `cypher/`. */
export function isThere(path: string): boolean {
  return existsSync(fileOf(path));
}

function readCypher(path: string): string {
  return readFileSync(fileOf(path), 'utf8');
}

function fileOf(path: string): string {
  return join(projectRoot, 'cypher', `${path}.cypher`);
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as T;
}
