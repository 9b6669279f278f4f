import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { makeLarge } from '../../benchmarks/corpus/makeLarge.js';
import { operationsAt } from '../../benchmarks/speed/operations.js';
import { projectRoot } from '../../src/projectRoot.js';

const folder = join(projectRoot, 'benchmarks', 'operations');
const schema = buildSchema(readFileSync(join(projectRoot, 'schema', 'schema.graphql'), 'utf8'));
const operations = operationsAt({ cursor: '', name: '', id: '', before: 100 });

test.each(operations)(
  'the schema has all that $name asks for, and there is a floor for it',
  ({ name, query }) => {
    expect(validate(schema, parse(query))).toEqual([]);
    expect(existsSync(join(folder, `${name}.cypher`))).toBe(true);
  },
);

test('every operation that is written down is measured', () => {
  const written = readdirSync(folder).map((file) => file.split('.')[0]);
  expect(new Set(written)).toEqual(new Set(operations.map(({ name }) => name)));
});

test('a made-up district has about a thousand things, and is the same for the same seed', () => {
  const { facts, texts } = makeLarge(3, 1);
  expect(facts.entities.length).toBeGreaterThan(950);
  expect(facts.entities.length).toBeLessThan(1100);
  expect(makeLarge(3, 1)).toEqual({ facts, texts });
  expect(makeLarge(3, 2).facts.grants).not.toEqual(facts.grants);
});

test('the ids of the operations are those of the made-up world', () => {
  const ids = new Set(makeLarge(0, 1).facts.entities.map(({ id }) => id));
  const asked = operations.flatMap(({ variables }) => Object.values(variables));
  const named = asked.filter((one) => /^(?:district|town|village|award|law)\//.test(String(one)));
  expect(named.filter((id) => !ids.has(String(id)))).toEqual([]);
});
