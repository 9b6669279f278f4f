import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';

const schema = buildSchema(readFileSync(join(projectRoot, 'schema', 'schema.graphql'), 'utf8'));
const pages = [
  'README.md',
  ...readdirSync(join(projectRoot, 'docs')).map((name) => join('docs', name)),
].filter((name) => name.endsWith('.md'));
const queries = pages.flatMap((page) =>
  [...readFileSync(join(projectRoot, page), 'utf8').matchAll(/^```graphql\n([^]*?)^```/gm)].map(
    ([, query], at) => ({ page, number: at + 1, query: query ?? '' }),
  ),
);

test.each(queries)('the query $number in $page is one that the API takes', ({ query }) => {
  expect(validate(schema, parse(query))).toEqual([]);
});
