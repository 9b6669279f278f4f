import { spawnSync } from 'node:child_process';
import { describe } from 'vitest';

/** A block of tests that need a program of Debian's: skipped on a machine without it, but never under CI=true. */
export function describeWithProgram(name: string, debianPackage: string): typeof describe.skip {
  const isHere = spawnSync(name, ['--version']).error === undefined;
  const mayBeSkipped = !isHere && process.env.CI !== 'true';
  if (mayBeSkipped)
    console.warn(`The tests that ask ${name} are skipped: it is not here (Debian: ${debianPackage}).`);
  return describe.skipIf(mayBeSkipped);
}

/** Runs a program to its end, giving it a text to read; what it says on both its streams comes back. */
export function runProgram(
  name: string,
  words: readonly string[],
  input = '',
): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr, error } = spawnSync(name, words, { input, encoding: 'utf8' });
  if (error) throw error;
  return { status, said: stdout + stderr };
}
