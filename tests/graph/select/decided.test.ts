import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completionOf } from '../../../checks/cypher/completion.js';
import { language } from '../../../checks/cypher/language.js';
import { decided } from '../../../src/graph/select/decided.js';
import { tokenize } from '../../../src/graph/select/tokens.js';
import { projectRoot } from '../../../src/projectRoot.js';

const written = (cypher: string, values: Record<string, unknown>): string =>
  decided(tokenize(cypher), values)
    .map(({ kind, text }) => (kind === 'PARAMETER' ? `$${text}` : text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

describe('what arguments answer alone is answered while the statement is written', () => {
  test.each([
    ['a condition on what is not given leaves', '($kinds IS NULL OR n.kind IN $kinds)', {}, '(true)'],
    [
      'a condition on what is given stays by itself',
      '($kinds IS NULL OR n.kind IN $kinds)',
      { kinds: ['TOWN'] },
      '(n.kind IN $kinds)',
    ],
    [
      'it is told inside of an object too',
      '($size.gte IS NULL OR n.a >= $size.gte)',
      { size: { lte: 3 } },
      '(true)',
    ],
    ['an object that is not given holds nothing', '($size.gte IS NULL OR n.a > 1)', { size: null }, '(true)'],
    [
      'nothing is no value, but 0 and false are',
      '($a IS NOT NULL AND $b IS NOT NULL AND n.a)',
      { a: 0, b: false },
      '(n.a)',
    ],
    ['of AND inside of OR', '(n.a OR ($a IS NULL AND n.b))', { a: 1 }, '(n.a)'],
    ['and of OR inside of AND', '(n.a AND ($a IS NULL OR n.b))', { a: 1 }, '(n.a AND (n.b))'],
    [
      'a branch that is not meant leaves',
      "CASE WHEN 'YEAR' IN $by THEN n.year END",
      { by: ['UNIT'] },
      'null',
    ],
    [
      'the one that is meant is all that stays',
      "CASE WHEN 'YEAR' IN $by THEN n.year END",
      { by: ['YEAR'] },
      '(n.year)',
    ],
    [
      'branches after it are never meant',
      "CASE WHEN n.a THEN 1 WHEN 'YEAR' IN $by THEN 2 WHEN n.b THEN 3 ELSE 4 END",
      { by: ['YEAR'] },
      'CASE WHEN n.a THEN 1 ELSE 2 END',
    ],
    [
      'where none is meant, what is said otherwise',
      "CASE WHEN $order.field = 'SUM' THEN sum(n.a) ELSE 0.0 END",
      { order: { field: 'KEY' } },
      '0.0',
    ],
    [
      'CASE inside of CASE',
      "CASE WHEN n.a THEN CASE WHEN 'X' IN $by THEN 1 END END",
      { by: [] },
      'CASE WHEN n.a THEN null ELSE null END',
    ],
    [
      'an entry of a map that would be null leaves',
      "{a: CASE WHEN 'A' IN $by THEN n.a END, b: n.b}",
      { by: [] },
      '{ b: n.b}',
    ],
    ['a pattern stays as it is', '(n:Town WHERE $a IS NULL OR n.a)', {}, '(n:Town WHERE true OR n.a)'],
    ['what is negated is not taken for what is not', '(NOT $a IS NULL OR n.a)', {}, '(NOT true OR n.a)'],
    [
      'a list that is not given is left to Neo4j, which says null',
      "('A' IN $by OR n.a)",
      {},
      "('A' IN $by OR n.a)",
    ],
    ['a text that only looks like a question', "'$a IS NULL' = n.a", {}, "'$a IS NULL' = n.a"],
  ])('%s', (_title, cypher, values, expected) => {
    expect(written(cypher, values)).toBe(expected);
  });
});

describe('what is null for every row is not carried through them', () => {
  const unit = "CASE WHEN 'UNIT' IN $by THEN n.unit END AS unit";
  test.each([
    [
      'as a key to group by',
      `WITH n, ${unit} WITH unit, count(*) AS c WITH {unit: unit, c: c} AS g`,
      'WITH n WITH count(*) AS c WITH { c: c} AS g',
    ],
    [
      'as a list of one',
      "UNWIND CASE WHEN 'UNIT' IN $by THEN n.units ELSE [null] END AS unit WITH {n: n, unit: unit} AS g",
      'WITH {n: n} AS g',
    ],
    [
      'but stays where more is asked of it',
      `WITH n, ${unit} WHERE unit = 'people' RETURN n`,
      "WITH n, null AS unit WHERE unit = 'people' RETURN n",
    ],
    [
      'and where it is something later',
      `WITH n, ${unit} WITH n, n.a AS unit WITH {unit: unit} AS g`,
      'WITH n, null AS unit WITH n, n.a AS unit WITH {unit: unit} AS g',
    ],
  ])('%s', (_title, cypher, expected) => {
    expect(written(cypher, { by: [] })).toBe(expected);
  });

  test('what was meant stays as it is', () => {
    const cypher = `WITH n, ${unit} WITH unit, count(*) AS c WITH {unit: unit, c: c} AS g`;
    expect(written(cypher, { by: ['UNIT'] })).toBe(
      'WITH n, (n.unit) AS unit WITH unit, count(*) AS c WITH {unit: unit, c: c} AS g',
    );
  });
});

const root = join(projectRoot, 'cypher');
const parts = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.cypher'))
  .sort()
  .flatMap((path) => {
    const [header = '', ...body] = readFileSync(join(root, path), 'utf8').trimEnd().split('\n');
    const { kind, opening, closing } = completionOf(path, header);
    const text = body.join('\n');
    return kind === 'STATEMENT' || !text.includes('$') ? [] : [{ path, text, opening, closing }];
  });

/** Values of any form: nothing, everything, and each of the words that a fragment asks for. */
function valuesFor(text: string): Record<string, unknown>[] {
  const names = [...new Set([...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name))];
  const words = [...new Set([...text.matchAll(/'(\w+)'/g)].map(([, word = '']) => word))];
  const fields = Object.fromEntries([...text.matchAll(/\$\w+\.(\w+)/g)].map(([, field = '']) => [field, 1]));
  const all = (value: unknown): Record<string, unknown> =>
    Object.fromEntries(names.map((name) => [name, value]));
  return [
    {},
    all([]),
    all(words),
    all(fields),
    ...words.flatMap((word) => [all([word]), all({ ...fields, field: word })]),
  ].filter((values) => Object.values(values).every((value) => Array.isArray(value)) || !/' IN \$/.test(text));
}

test.each(parts)('$path: Neo4j can read it, whatever is given', ({ text, opening, closing }) => {
  const cases = valuesFor(text);
  expect(cases.length).toBeGreaterThan(0);
  for (const values of cases) {
    const whole = [opening, written(text, values), closing].join('\n');
    expect(() => language.parse(whole), whole).not.toThrow();
  }
});

test('nothing is lost where words are those of JavaScript itself', () => {
  const cypher = 'toString(n.a) + CASE WHEN $a IS NULL THEN n.constructor END';
  expect(written(cypher, {})).toBe('toString(n.a) + (n.constructor)');
});
