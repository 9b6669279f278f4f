import { language } from './language.js';

/**
 * @typedef {Record<'labels' | 'placeholders' | 'relationshipTypes' | 'propertyKeys' | 'mapKeys', string[]> & { unions: Record<string, string[]> }} Vocabulary
 * `placeholders` are labels that stand for one told later, `unions` names for several relationship types, `mapKeys`
 * those of maps that are handed on: a row of parameters, or what one fragment makes for another.
 *
 * @typedef {{ kind: string, name: string, line: number }} Mention
 * @typedef {import('./language.js').Tree} Tree
 */

/**
 * Names that `cypher/vocabulary.json` does not hold. Neo4j itself matches a mistyped label to nothing, reads a mistyped
 * property as null, and creates either without a word.
 *
 * @param {string} text
 * @param {Vocabulary} vocabulary
 * @returns {import('./lint.js').Finding[]}
 */
export function unknownNames(text, vocabulary) {
  return mentionsIn(text)
    .filter((mention) => !isKnown(mention, vocabulary))
    .map(({ kind, name, line }) => ({ line, message: `${kind} ${name} is not in cypher/vocabulary.json` }));
}

/**
 * @param {Mention} mention
 * @param {Vocabulary} vocabulary
 */
function isKnown({ kind, name }, vocabulary) {
  const { labels, placeholders, relationshipTypes, unions, propertyKeys, mapKeys } = vocabulary;
  if (kind === 'property') return [...propertyKeys, ...mapKeys].includes(name);
  const isLabel = [...labels, ...placeholders].includes(name);
  if (kind === 'label') return isLabel;
  // A label test outside of a pattern looks like a test for either.
  return (
    [...relationshipTypes, ...Object.keys(unions)].includes(name) || (kind.startsWith('label') && isLabel)
  );
}

/**
 * The library collects the labels of patterns; those that SET, REMOVE and the schema's commands name are read from the tree.
 *
 * @param {string} text
 * @returns {Mention[]}
 */
function mentionsIn(text) {
  const { statementsParsing } = language.parserWrapper.parse(text);
  const inPatterns = statementsParsing.flatMap(({ collectedLabelOrRelTypes }) => collectedLabelOrRelTypes);
  return [
    ...inPatterns.map(({ labelType, labelText, line }) => ({
      kind: labelType.toLowerCase(),
      name: labelText,
      line,
    })),
    ...language.parse(text).flatMap(mentionsBelow),
  ];
}

/**
 * @param {Tree} tree
 * @returns {Mention[]}
 */
function mentionsBelow(tree) {
  const kind = kindOfNamesIn(tree);
  const children = tree.children ?? [];
  const names = kind === null ? [] : children.filter(isName);
  const own = names.map((child) => ({ kind: String(kind), name: child.getText(), line: child.start.line }));
  return [...own, ...children.flatMap(mentionsBelow)];
}

/**
 * The keys of a map are properties in a pattern only; a map that a statement makes for its answer is free.
 *
 * @param {Tree} tree
 */
function kindOfNamesIn(tree) {
  if (tree instanceof language.LabelTypeContext || tree instanceof language.FulltextNodePatternContext)
    return 'label';
  if (tree instanceof language.RelTypeContext) return 'relationship type';
  if (tree instanceof language.PropertyContext) return 'property';
  return tree.parentCtx instanceof language.PropertiesContext ? 'property' : null;
}

/** @param {Tree} tree */
function isName(tree) {
  return (
    tree instanceof language.PropertyKeyNameContext || tree instanceof language.SymbolicNameStringContext
  );
}
