import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../projectRoot.js';

const known = new Map<string, string>();

/** The text of a whole statement, by its path below `cypher/` without the ending. */
export function statement(path: string): string {
  const text = known.get(path) ?? readFileSync(join(projectRoot, 'cypher', `${path}.cypher`), 'utf8');
  known.set(path, text);
  return text;
}

/** The statements of a file that holds several, each ended by a semicolon. */
export function statements(path: string): string[] {
  return statement(path)
    .split(/;\s*$/m)
    .map((text) => text.replace(/^\/\/.*$/gm, '').trim())
    .filter((text) => text !== '');
}
