import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/api/limits.js';
import { checkShape } from '../../src/api/shape.js';
import { projectRoot } from '../../src/projectRoot.js';

const many = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join(' ');
const check = (text: string) => () => checkShape(text, defaultLimits);
/** Behind a comment, which makes any text a long one. */
const long = (text: string) => check(`${text} #${'x'.repeat(2_000)}`);

describe('a text is refused before it is validated that has', () => {
  test.each([
    [
      'six directives in one place',
      check('{ a @a @b @c(d: 1) @d @e @f }'),
      /6 directives in one place; at most 5/,
    ],
    [
      '101 arguments in one place',
      long(`{ a(${many(101, (at) => `a${at}: 1`)}) }`),
      /101 arguments in one place/,
    ],
    [
      '101 variables',
      long(`query (${many(101, (at) => `$a${at}: Int`)}) { a }`),
      /101 variables; at most 100/,
    ],
    ['101 fragments', long(`{ a } ${many(101, (at) => `fragment F${at} on A { a }`)}`), /101 fragments/],
    [
      '201 fields of one name with others in them',
      long(`{ ${many(201, () => 'a { b }')} }`),
      /201 fields that go by one name/,
    ],
    [
      '201 aliases of one name with others in them',
      long(`{ ${many(201, (at) => `a: b${at} { b }`)} }`),
      /201 fields that go by one name/,
    ],
    [
      'a value 101 deep',
      long(`{ a(b: ${'['.repeat(101)}${']'.repeat(101)}) }`),
      /more than 100 objects and lists deep/,
    ],
    ['brackets that the parser would lose itself in', check(`{a(x:${'['.repeat(1_990)}`), /300 deep/],
    ['the same in a long text', check(`{a(x:${'['.repeat(3_900)}`), /300 deep/],
    ['fields 301 deep', check('{a'.repeat(301)), /300 deep/],
    ['51 fragments', long(`{ a } ${many(51, (at) => `fragment f${at} on A { a }`)}`), /51 fragments/],
    ['a type 101 deep', long(`query ($a: ${'['.repeat(101)}Int${']'.repeat(101)}) { a }`), /more than 100/],
  ])('%s', (_what, checked, message) => {
    expect(checked).toThrow(message);
  });
});

describe('a text is left to others that has', () => {
  test.each([
    [
      'as much as is allowed',
      long(`query (${many(100, (at) => `$a${at}: Int`)}) { ${many(200, () => 'a { b }')} }`),
    ],
    ['a thousand names without others in them', long(`{ a { ${many(1_000, () => 'b')} } }`)],
    ['values beside each other', long(`{ a(b: [${many(500, () => '[1]')}]) }`)],
    ['a mistake of syntax', long('{ a(')],
    ['too many tokens', long(`{ ${many(5_000, () => 'a')} }`)],
    ['letters like those of directives in a text', check('{ a(b: "@a @b @c @d @e @f @g") }')],
  ])('%s', (_what, checked) => {
    expect(checked).not.toThrow();
  });

  const folder = join(projectRoot, 'schema');
  test('what our own pages, files and tools ask', () => {
    for (const kind of ['examples', 'exports', 'mcp', 'reconcile'])
      for (const file of readdirSync(join(folder, kind)).filter((name) => name.endsWith('.graphql')))
        expect(long(readFileSync(join(folder, kind, file), 'utf8')), file).not.toThrow();
    const asked = JSON.parse(readFileSync(join(folder, 'explorer.json'), 'utf8')) as Record<string, string>;
    for (const text of Object.values(asked)) expect(long(text)).not.toThrow();
  });
});
