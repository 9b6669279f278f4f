import { expect, test } from 'vitest';
import { fragment, parseFragment, parsePredicate, predicateOf } from '../../../src/graph/select/fragment.js';

const textOf = ({ tokens }: { tokens: readonly { text: string }[] }) =>
  tokens.map(({ text }) => text).join('');

test('a fragment says what goes in and what comes out in its first line', () => {
  const { input, outputs } = parseFragment(
    'town/villages',
    '// town -> village: its villages.\nMATCH (town)',
  );
  expect({ input, outputs }).toEqual({ input: 'town', outputs: ['village'] });
});

test('a fragment may say that it gives no row twice', () => {
  const text = '// -> each village: all.\nMATCH (village:Village)';
  expect(parseFragment('query/villages', text)).toMatchObject({ outputs: ['village'], isDistinct: true });
  expect(parseFragment('query/villages', text.replace('each ', '')).isDistinct).toBe(false);
});

test('a root fragment has no input', () => {
  expect(parseFragment('query/towns', '// -> town: all.\nMATCH (town:Town)').input).toBeNull();
});

test('what goes in may be a relationship or a map, and more than one thing may come out', () => {
  const text = '// [evidence] -> passage, section: where it stands.\nMATCH ()-[evidence]->(passage)';
  expect(parseFragment('evidence/passage', text)).toMatchObject({
    input: 'evidence',
    outputs: ['passage', 'section'],
  });
  expect(parseFragment('change/baseline', '// {change} -> baseline: it.\nMATCH (baseline)').input).toBe(
    'change',
  );
});

test('comments are no part of the text', () => {
  const text = '// -> town: all.\n// A reason.\nMATCH (town:Town)\n';
  expect(textOf(parseFragment('query/towns', text))).toBe('MATCH (town:Town)');
});

test('a predicate names its variable and its arguments', () => {
  const text = '// entity, $kinds: of one of the kinds.\nentity.kind IN $kinds\n';
  expect(parsePredicate('entity/where/kinds', text).subject).toBe('entity');
});

test('a predicate may need a list that is looked up once', () => {
  const { subject, once } = parsePredicate(
    'entity/where/fullText',
    '// entity, found: in it.\nentity.id IN found',
  );
  expect({ subject, once }).toEqual({
    subject: 'entity',
    once: { name: 'found', path: 'entity/once/fullText' },
  });
});

test('what an id is looked for under is what an id must be of, wherever it is looked for', () => {
  const text =
    '// -> entity: it.\nMATCH (entity:Entity&Place {id: $subject}), (:Metric {id: $metric}) UNION MATCH (:Entity {id: $subject}), (:Report {id: $evidence.report})';
  expect(parseFragment('query/x', text).ids).toEqual({
    subject: ['Entity'],
    metric: ['Metric'],
    'evidence.report': ['Report'],
  });
});

test('a first line that says less is refused, with what it should say and what it says', () => {
  expect(() => parseFragment('town/villages', '// its villages\nMATCH (town)')).toThrow(
    'cypher/town/villages.cypher: the first line should read "// input -> [each ]output: what comes back, in which order", not "// its villages".',
  );
  expect(() => parsePredicate('town/where/form', '// its form\ntown.form = $form')).toThrow(
    'cypher/town/where/form.cypher: the first line should read "// variable[, list][, $argument]: what it says", not "// its form".',
  );
});

test('files are read once', () => {
  expect(fragment('town/villages')).toBe(fragment('town/villages'));
  expect(predicateOf(['entity'], 'kinds')).toBe(predicateOf(['entity'], 'kinds'));
});
