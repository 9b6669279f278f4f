import { expect, test } from 'vitest';
import { renamed, type Parameters } from '../../../src/graph/select/rename.js';
import { tokenize } from '../../../src/graph/select/tokens.js';

const names = { variable: (name: string) => `${name}_3`, label: (name: string) => name };

function rename(
  text: string,
  values: Record<string, unknown> = {},
): { text: string; parameters: Parameters } {
  const parameters: Parameters = {};
  return { text: renamed(tokenize(text), names, 3, values, parameters), parameters };
}

test('variables get the number of their place, and nothing else does', () => {
  const { text } = rename(
    "MATCH (town)<-[:PART_OF {kind: 'town'}]-(village:Village) WHERE village.town IS NOT NULL",
  );
  expect(text).toBe(
    "MATCH (town_3)<-[:PART_OF {kind: 'town'}]-(village_3:Village) WHERE village_3.town IS NOT NULL",
  );
});

test('arguments go along as parameters under the number of their place', () => {
  expect(rename('entity.kind IN $kinds', { kinds: ['TOWN'], unused: 1 })).toEqual({
    text: 'entity_3.kind IN $kinds_3',
    parameters: { kinds_3: ['TOWN'] },
  });
});

test('an argument that was not given is null, since Cypher takes no parameter for granted', () => {
  expect(rename('entity.id = $id').parameters).toEqual({ id_3: null });
});

test('a placeholder for a label becomes the label it stands for', () => {
  const label = (name: string) => (name === 'Node' ? 'Town' : name);
  expect(renamed(tokenize('MATCH (node:Node {id: $id})'), { ...names, label }, 1, {}, {})).toBe(
    'MATCH (node_3:Town {id: $id_1})',
  );
});
