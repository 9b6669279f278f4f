import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from './cypher/inspect.js';

/**
 * `node checks/cypher.js`: every `.cypher` file is linted and formatted; `--write` formats them.
 */
const root = join(import.meta.dirname, '..', 'cypher');
const write = process.argv.includes('--write');

/** @type {import('./cypher/names.js').Vocabulary} */
const vocabulary = JSON.parse(readFileSync(join(root, 'vocabulary.json'), 'utf8'));

const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.cypher'))
  .sort();
const findings = paths.flatMap(check);
for (const finding of findings) console.error(finding);
console.log(`${paths.length} Cypher files, ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;

/** @param {string} path */
function check(path) {
  const text = readFileSync(join(root, path), 'utf8');
  const result = inspect(path, text, vocabulary);
  if (write && result.formatted !== null) {
    writeFileSync(join(root, path), result.formatted);
    return [];
  }
  return result.findings.map(({ line, message }) => `cypher/${path}:${line}  ${message}`);
}
