import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { language } from '../../../checks/cypher/language.js';
import { projectRoot } from '../../../src/projectRoot.js';
import { cursorOf } from '../../../src/graph/select/cursor.js';
import { orderOf } from '../../../src/graph/select/order.js';
import { selectionsOf, statementOf } from '../../support/statements.js';

describe('a selection is written', () => {
  test('as one statement along its fields, with only the properties asked for', async () => {
    expect(await statementOf('{ towns { nodes { id form villages { totalCount } } } }')).toBe(
      "RETURN {value: {rows: COLLECT { MATCH (town_1:Town) WHERE (town_1.status = 'ACTIVE') WITH town_1 ORDER BY town_1.nameEn, town_1.id LIMIT $size_1 " +
        'RETURN [[town_1.id, town_1.form, ' +
        "{total: COUNT { MATCH (town_1)<-[:PART_OF {kind: 'ADMINISTRATIVE'}]-(village_2:Village) }}]] }}} AS answer",
    );
  });

  test('with null in the place of a row that is not there', async () => {
    const text = await statementOf('{ search(text: "a") { edges { name { text } } } }');
    expect(text).toContain('CASE WHEN name_1 IS NOT NULL THEN [name_1.text] END');
  });

  test('with one row more than asked for, which tells whether there are others', async () => {
    const [selection] = await selectionsOf('{ towns(first: 7) { nodes { id } } }');
    expect(selection?.parameters).toEqual({ size_1: 8n });
  });

  test('with filter and cursor beside each other, and a count that knows the filter alone', async () => {
    const order = orderOf({ field: 'nameEn: string', direction: 'ASC' });
    const [selection] = await selectionsOf(
      'query ($after: String) { entities(first: 2, after: $after, filter: { kinds: [TOWN] }) { totalCount nodes { id } } }',
      { after: cursorOf(order, { value: 'A', id: 'town/a' }) },
    );
    expect(selection?.text).toContain(
      "MATCH (entity_1:Entity) WHERE (entity_1.kind IN $kinds_1) AND (entity_1.status = 'ACTIVE') AND (entity_1.nameEn >= $after_1 AND ",
    );
    expect(selection?.text).toContain(
      "total: COUNT { MATCH (entity_1:Entity) WHERE (entity_1.kind IN $kinds_1) AND (entity_1.status = 'ACTIVE') }",
    );
    expect(selection?.parameters).toEqual({
      size_1: 3n,
      kinds_1: ['TOWN'],
      after_1: 'A',
      after_id_1: 'town/a',
    });
  });

  test('with a test of labels where only some of the types are asked', async () => {
    const text = await statementOf('{ entities { nodes { ... on Town { villages { totalCount } } } } }');
    expect(text).toContain('COUNT { MATCH (entity_1:Town) MATCH (entity_1)<-[:PART_OF');
  });

  test('without any statement where an id names no type', async () => {
    expect(await selectionsOf('{ node(id: "planet/earth") { id } }')).toEqual([null]);
  });

  test('with the label that the prefix of an id names', async () => {
    const text = await statementOf('{ node(id: "award-grant/a") { id } }');
    expect(text).toEqual(
      expect.stringMatching(/^RETURN {value: \[head\(COLLECT { MATCH \(:AwardGrant {id: \$id_1}\)/),
    );
  });

  test('with the redirects of the ids that are given, wherever they stand', async () => {
    const parameters = async (source: string): Promise<unknown> =>
      (await selectionsOf(source))[0]?.parameters;
    expect(await parameters('{ statements(subject: "town/a") { nodes { id } } }')).toHaveProperty('ids_3', [
      'town/a',
    ]);
    expect(await parameters('{ villages(filter: { within: "town/b" }) { nodes { id } } }')).toHaveProperty(
      'ids_3',
      ['town/b'],
    );
    expect(await parameters('{ towns { nodes { id } } }')).toEqual({ size_1: 21n });
    expect(await statementOf('{ nodes(ids: ["town/a"]) { id } }')).toContain('redirects: COLLECT');
  });

  test('as of another time where that is asked for', async () => {
    const text = await statementOf('{ towns(asOf: "2026-01-01T00:00:00Z") { totalCount } }');
    expect(text).toContain('town_1.publishedFrom[at_1_asOf] <= $asOf_1');
    expect(text).not.toContain('status');
  });

  test('with variables of its own for a fragment that stands inside itself', async () => {
    const text = await statementOf(
      '{ towns { nodes { villages { nodes { town { villages { nodes { id } } } } } } } }',
    );
    expect([...text.matchAll(/MATCH \((\w+)/g)].map(([, name]) => name)).toEqual([
      'town_1',
      'town_1',
      'village_2',
      'town_3',
    ]);
    expect(text).toContain('(village_4:Village)');
  });
});

const folder = join(projectRoot, 'schema', 'examples');
const examples = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

test.each(examples)('Neo4j has no complaint about the statement of the example %s', async (_name, source) => {
  for (const selection of await selectionsOf(source)) {
    const { text = '', parameters = {} } = selection ?? {};
    expect(text).toMatch(/^(?:WITH COLLECT .* )?RETURN /s);
    expect(language.lintCypherQuery(text, { parameters })).toEqual([]);
  }
});
