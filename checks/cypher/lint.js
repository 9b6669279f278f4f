import { language } from './language.js';
import { unknownNames } from './names.js';

/** @typedef {{ line: number, message: string }} Finding */

/**
 * What Neo4j would say about a complete text, and every name in it that is not ours.
 *
 * @param {string} text
 * @param {import('./names.js').Vocabulary} vocabulary
 * @returns {Finding[]}
 */
export function lint(text, vocabulary) {
  const parameters = Object.fromEntries(parametersOf(text).map((name) => [name, null]));
  const diagnostics = language.lintCypherQuery(text, { parameters });
  const findings = diagnostics.map(({ range, message }) => ({
    line: range.start.line + 1,
    message,
  }));
  return [...findings, ...unknownNames(text, vocabulary)];
}

/**
 * The parameters that a text mentions.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function parametersOf(text) {
  const { statementsParsing } = language.parserWrapper.parse(text);
  return statementsParsing.flatMap(({ collectedParameters }) => collectedParameters.map(({ name }) => name));
}
