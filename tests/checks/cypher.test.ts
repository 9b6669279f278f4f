import { expect, test } from 'vitest';
import { inspect } from '../../checks/cypher/inspect.js';

const vocabulary = {
  labels: ['Town', 'Village', 'Name'],
  placeholders: ['Node'],
  relationshipTypes: ['PART_OF', 'HAS_NAME'],
  unions: {},
  propertyKeys: ['id', 'kind', 'nameEn', 'norm'],
  mapKeys: ['townId'],
};

const check = (path: string, ...lines: string[]) => inspect(path, `${lines.join('\n')}\n`, vocabulary);

const villages = [
  '// town -> village: the villages of the town, administratively.',
  "MATCH (town)<-[:PART_OF {kind: 'ADMINISTRATIVE'}]-(village:Village)",
];

test('a fragment that is well written has no findings', () => {
  expect(check('town/villages.cypher', ...villages).findings).toEqual([]);
});

test('a root fragment needs no input', () => {
  expect(check('query/towns.cypher', '// -> town: every town.', 'MATCH (town:Town)').findings).toEqual([]);
});

test('a fragment may bring more than one output', () => {
  const header = '// village -> name, town: the names of the village.';
  const result = check(
    'village/names.cypher',
    header,
    'MATCH (town:Town)<-[:PART_OF]-(village)-[:HAS_NAME]->(name)',
  );
  expect(result.findings).toEqual([]);
});

test('what goes in may be a relationship or a map as well as a node', () => {
  const header = '// [membership] -> village: who is a member.';
  expect(check('membership/village.cypher', header, 'MATCH (village)-[membership]->()').findings).toEqual([]);
  const map = ['// {change} -> town: the town it names.', 'MATCH (town:Town {id: change.townId})'];
  expect(check('change/town.cypher', ...map).findings).toEqual([]);
});

test('an output that the text does not bind is reported', () => {
  const result = check(
    'town/villages.cypher',
    '// town -> street: the streets.',
    'MATCH (town)<-[:PART_OF]-(village)',
  );
  expect(result.findings).toEqual([{ line: 1, message: 'Variable `street` not defined' }]);
});

test('an unknown label is reported with its line', () => {
  const result = check(
    'town/villages.cypher',
    '// town -> v: its villages.',
    'MATCH (town)<-[:PART_OF]-(v:Vilage)',
  );
  expect(result.findings).toEqual([{ line: 2, message: 'label Vilage is not in cypher/vocabulary.json' }]);
});

test('an unknown label is reported where a statement would create it', () => {
  const result = check('ingest/towns.cypher', '// nothing.', 'MERGE (town:Twon {id: $id})', 'SET town:Place');
  expect(result.findings.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '2 label Twon is not in cypher/vocabulary.json',
    '3 label Place is not in cypher/vocabulary.json',
  ]);
});

test('an unknown relationship type and an unknown property are reported', () => {
  const text = ['// town -> v: its villages.', 'MATCH (town)<-[:PARTOF]-(v:Village {nmaeEn: town.nmae})'];
  expect(check('town/villages.cypher', ...text).findings.map(({ message }) => message)).toEqual([
    'relationship type PARTOF is not in cypher/vocabulary.json',
    'property nmaeEn is not in cypher/vocabulary.json',
    'property nmae is not in cypher/vocabulary.json',
  ]);
});

test('the keys of a map that a statement makes are free', () => {
  const text = [
    '// town: one row each.',
    'MATCH (town:Town)',
    'RETURN town {.id, anything: {goes: 1}} AS town',
  ];
  expect(check('invariants/one.cypher', ...text).findings).toEqual([]);
});

test('an unknown label is reported where a constraint or an index is made', () => {
  const text = [
    '// Indexes.',
    'CREATE CONSTRAINT a IF NOT EXISTS FOR (n:Twon) REQUIRE n.id IS UNIQUE;',
    'CREATE INDEX b IF NOT EXISTS FOR ()-[n:PARTOF]-() ON (n.kind);',
    'CREATE FULLTEXT INDEX c IF NOT EXISTS FOR (n:Name|Nmae) ON EACH [n.norm];',
  ];
  expect(
    check('setup/one.cypher', ...text).findings.map(({ line, message }) => `${line} ${message}`),
  ).toEqual([
    '2 label Twon is not in cypher/vocabulary.json',
    '3 relationship type PARTOF is not in cypher/vocabulary.json',
    '4 label Nmae is not in cypher/vocabulary.json',
  ]);
});

test('text that does not parse is reported with its line', () => {
  const result = check(
    'town/villages.cypher',
    '// town -> v: its villages.',
    'MATCH (town)<-[:PART_OF-(v:Village)',
  );
  expect(result.findings[0]).toMatchObject({ line: 2 });
  expect(result.formatted).toBeNull();
});

test('bad formatting is reported with its line, and mended', () => {
  const [header] = villages;
  const text = ['match (town)<-[:PART_OF]-(village:Village)', 'where village.nameEn>$text'];
  const result = check('town/villages.cypher', header ?? '', ...text);
  expect(result.findings).toEqual([
    { line: 2, message: expect.stringContaining('expected "MATCH (town)<-[:PART_OF]-(village:Village)"') },
  ]);
  expect(result.formatted).toBe(
    `${header}\nMATCH (town)<-[:PART_OF]-(village:Village)\nWHERE village.nameEn > $text\n`,
  );
});

test('a missing header is reported with what was expected', () => {
  expect(check('town/villages.cypher', 'MATCH (town)<-[:PART_OF]-(village)').findings).toEqual([
    {
      line: 1,
      message: expect.stringContaining(
        'should read "// input -> [each ]output[, more]: what comes back, in which order"',
      ),
    },
  ]);
  expect(check('setup/indexes.cypher', 'RETURN 1').findings[0]?.message).toContain('what comes back');
});

test('a predicate is a condition on one variable', () => {
  const header = '// village, $text: its name holds the text.';
  expect(check('village/where/text.cypher', header, 'village.nameEn CONTAINS $text').findings).toEqual([]);
});

test('a predicate declares the parameters it uses, and no others', () => {
  const result = check(
    'village/where/text.cypher',
    '// village, $name: is it.',
    'village.nameEn CONTAINS $text',
  );
  expect(result.findings).toEqual([
    { line: 1, message: 'the first line declares $name, which the text does not use' },
    { line: 1, message: 'the first line does not declare $text, which the text uses' },
  ]);
});

test('a file may hold several statements', () => {
  const text = [
    '// Uniqueness of ids.',
    'CREATE CONSTRAINT town_id IF NOT EXISTS',
    'FOR (town:Town)',
    'REQUIRE town.id IS UNIQUE;',
    'CREATE INDEX village_name IF NOT EXISTS',
    'FOR (village:Village)',
    'ON (village.nameEm);',
  ];
  expect(check('setup/one.cypher', ...text).findings).toEqual([
    { line: 7, message: 'property nameEm is not in cypher/vocabulary.json' },
  ]);
});

test.each([
  [
    'town/a.cypher',
    '// town -> village: with a reason inside.',
    '// why\nMATCH (town)<-[:PART_OF]-(village) // here\nWHERE village.id > 1 AND NOT EXISTS { MATCH (village)-[:HAS_NAME]->(n:Name) WHERE n.norm = $a } AND village.nameEn STARTS WITH $text',
  ],
  [
    'town/where/a.cypher',
    '// town, $a, $text: one of two.',
    "EXISTS { MATCH (town)-[:HAS_NAME]->(n:Name) WHERE n.norm = $a AND n.norm <> $text AND n.kind = 'ALIAS' } OR town.nameEn CONTAINS $text",
  ],
  [
    'town/where/b.cypher',
    '// town, $a: a name.',
    'EXISTS { MATCH (town)-[:HAS_NAME]->(n:Name) WHERE n.norm = $a }',
  ],
  ['town/where/c.cypher', '// town, $a: why.', '// because\ntown.id IN $a'],
  ['query/node.cypher', '// -> node: the node.', 'MATCH (node:Node {id: $id})'],
])('what the formatter makes of %s stands when formatted again', (path, header, body) => {
  const first = check(path, header, body);
  expect(first.formatted).not.toBeNull();
  expect(inspect(path, first.formatted ?? '', vocabulary)).toEqual({
    findings: [],
    formatted: first.formatted,
  });
  expect(first.formatted?.replace(/\s/g, '').toLowerCase()).toBe(
    `${header}${body}`.replace(/\s/g, '').toLowerCase(),
  );
});
