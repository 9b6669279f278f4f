import { completionOf } from './completion.js';
import { formatted } from './format.js';
import { lint, parametersOf } from './lint.js';

/** @typedef {import('./lint.js').Finding} Finding */

/**
 * Everything that is wrong with one file, and its text as it should be formatted; null where nobody can tell.
 *
 * @param {string} path below `cypher/`
 * @param {string} text
 * @param {import('./names.js').Vocabulary} vocabulary
 * @returns {{ findings: Finding[], formatted: string | null }}
 */
export function inspect(path, text, vocabulary) {
  try {
    const [header = '', ...body] = text.trimEnd().split('\n');
    const completion = completionOf(path, header);
    const whole = [completion.opening, ...body, completion.closing].join('\n');
    const found = [...lint(whole, vocabulary), ...undeclared(whole, completion)];
    // What the closing line complains of was promised by the first.
    const findings = found.map(({ line, message }) => ({ line: line > body.length + 1 ? 1 : line, message }));
    // The formatter guesses its way through a text that does not parse: what it makes of it helps nobody.
    return findings.length > 0 ? { findings, formatted: null } : compare(text, formatted(text, completion));
  } catch (error) {
    return {
      findings: [{ line: 1, message: error instanceof Error ? error.message : String(error) }],
      formatted: null,
    };
  }
}

/**
 * @param {string} text
 * @param {string} expected
 * @returns {{ findings: Finding[], formatted: string }}
 */
function compare(text, expected) {
  const [lines, wanted] = [text.split('\n'), expected.split('\n')];
  const at = lines.findIndex((line, index) => line !== wanted[index]);
  if (text === expected) return { findings: [], formatted: expected };
  const line = at === -1 ? lines.length : at + 1;
  const message = `not formatted: expected ${JSON.stringify(wanted[line - 1] ?? '')}; npm run format mends it`;
  return { findings: [{ line, message }], formatted: expected };
}

/**
 * @param {string} whole
 * @param {import('./completion.js').Completion} completion
 * @returns {Finding[]}
 */
function undeclared(whole, { parameters }) {
  if (parameters === null) return [];
  const used = new Set(parametersOf(whole));
  const differing = [
    ...parameters
      .filter((name) => !used.has(name))
      .map((name) => `declares $${name}, which the text does not use`),
    ...[...used]
      .filter((name) => !parameters.includes(name))
      .map((name) => `does not declare $${name}, which the text uses`),
  ];
  return differing.map((difference) => ({ line: 1, message: `the first line ${difference}` }));
}
