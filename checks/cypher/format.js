import { language } from './language.js';

/**
 * Formats a file as Neo4j's own formatter does. A part is completed first, and what completed it taken off again.
 *
 * @param {string} text
 * @param {import('./completion.js').Completion} completion
 * @returns {string}
 */
export function formatted(text, { kind, opening, closing }) {
  if (kind === 'STATEMENT') return `${language.formatQuery(text).trim()}\n`;
  const [header, ...body] = text.trimEnd().split('\n');
  const whole = language.formatQuery([opening, ...body, closing].join('\n')).trim();
  return `${header}\n${kind === 'PREDICATE' ? predicateOf(whole, closing) : fragmentOf(whole, opening, closing)}\n`;
}

/**
 * @param {string} whole
 * @param {string} opening
 * @param {string} closing
 */
function fragmentOf(whole, opening, closing) {
  return withoutClosing(withoutOpening(whole, opening === '' ? '' : `${opening}\n`), closing);
}

/**
 * A condition that needs several lines is set in by the formatter; on its own it starts at the margin.
 *
 * @param {string} whole
 * @param {string} closing
 */
function predicateOf(whole, closing) {
  const [match = ''] = whole.split('\n', 1);
  const condition = withoutClosing(withoutOpening(whole, `${match}\nWHERE`), closing);
  return condition.startsWith('\n') ? condition.slice(1).replace(/^ {2}/gm, '') : condition.trimStart();
}

/**
 * @param {string} whole
 * @param {string} opening
 */
function withoutOpening(whole, opening) {
  if (!whole.startsWith(opening))
    throw new Error(`cannot be formatted: "${opening.trim()}" does not stay in front`);
  return whole.slice(opening.length);
}

/**
 * @param {string} whole
 * @param {string} closing
 */
function withoutClosing(whole, closing) {
  if (!whole.endsWith(`\n${closing}`))
    throw new Error(`cannot be formatted: "${closing}" does not stay at the end`);
  return whole.slice(0, -closing.length - 1);
}
