/**
 * A fragment is a part of a statement and a predicate part of a clause: to be parsed they need what stands around them.
 * What opens takes the place of the header, so that line numbers stay those of the file.
 *
 * @typedef {{ kind: 'FRAGMENT' | 'PREDICATE' | 'STATEMENT', opening: string, closing: string, parameters: string[] | null }} Completion
 * `parameters` are those the header declares; null where the text declares them by use.
 */

const wholeStatements = new Set([
  'health',
  'ingest',
  'invariants',
  'measure',
  'model',
  'project',
  'settle',
  'setup',
]);

const forms = {
  FRAGMENT: {
    pattern: /^\/\/ (?:(?<input>\w+|\[\w+\]|\{\w+\}) )?-> (?:each )?(?<outputs>\w+(?:, \w+)*): \S/,
    expected: '// input -> [each ]output[, more]: what comes back, in which order',
  },
  PREDICATE: {
    pattern: /^\/\/ (?<input>\w+)(?:, (?<once>\w+))?(?<parameters>(?:, \$\w+)*): \S/,
    expected: '// variable[, list][, $argument, $more]: what it says',
  },
  STATEMENT: { pattern: /^\/\/ \S/, expected: '// what comes back, in which order' },
};

/**
 * Reads the header of a file and tells what completes it; throws an error that says what was expected.
 *
 * @param {string} path below `cypher/`
 * @param {string} header
 * @returns {Completion}
 */
export function completionOf(path, header) {
  const kind = kindOf(path);
  const { pattern, expected } = forms[kind];
  const found = pattern.exec(header);
  if (!found) throw new Error(`the first line should read "${expected}", not "${header}"`);
  const { input, outputs, once, parameters } = found.groups ?? {};
  if (kind === 'STATEMENT') return { kind, opening: header, closing: '', parameters: null };
  const match = input === undefined ? '' : openingOf(input);
  if (kind === 'FRAGMENT') return { kind, opening: match, closing: `RETURN ${outputs}`, parameters: null };
  const declared = (parameters ?? '').split(', $').slice(1);
  // What is looked up once for all rows is a list, as the relationships of a path are.
  const list = once === undefined ? '' : `-[${once}*]-()`;
  return { kind, opening: `${match}${list} WHERE`, closing: `RETURN ${input}`, parameters: declared };
}

/**
 * What goes in is a node, a relationship as in `[evidence]`, or a map as in `{change}`.
 *
 * @param {string} input
 */
function openingOf(input) {
  if (input.startsWith('[')) return `MATCH ()-${input}->()`;
  return input.startsWith('{') ? `WITH $row AS ${input.slice(1, -1)}` : `MATCH (${input})`;
}

/**
 * @param {string} path
 * @returns {keyof typeof forms}
 */
function kindOf(path) {
  const [folder = '', second] = path.split('/');
  if (wholeStatements.has(folder)) return 'STATEMENT';
  return second === 'where' ? 'PREDICATE' : 'FRAGMENT';
}
