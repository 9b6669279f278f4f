import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../src/projectRoot.js';
import { pythonWith } from './python.js';

const scripts = join(projectRoot, 'tests', 'python');

const requirements = join(scripts, 'operating.txt');

/** Fetches the parsers where that was not done yet: it takes minutes, once. */
export const prepareOperating = (): void => void pythonWith(requirements);

/** Runs one of the scripts that hold what operators see against what others make of it; it prints JSON. */
export function runOperating(script: string, words: readonly string[] = [], input = ''): unknown {
  const python = pythonWith(requirements);
  return JSON.parse(
    execFileSync(python, [join(scripts, script), ...words], {
      input,
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    }),
  );
}
