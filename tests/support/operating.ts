import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../src/projectRoot.js';
import { pythonWith } from './python.js';

const scripts = join(projectRoot, 'tests', 'python');

/** Runs one of the scripts that hold what operators see against what others make of it; it prints JSON. */
export function runOperating(script: string, words: readonly string[] = [], input = ''): unknown {
  const python = pythonWith(join(scripts, 'operating.txt'));
  return JSON.parse(
    execFileSync(python, [join(scripts, script), ...words], {
      input,
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    }),
  );
}
