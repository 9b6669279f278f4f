import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseProblem } from './problem.js';
import type { Site } from './site.js';

/** What Neo4j or Java print when they cannot start, and what it means. The first that fits counts. */
const causes: readonly (readonly [RegExp, string, 'mendable'?])[] = [
  [/No space left on device|Disk quota exceeded/, 'The disk is full; free some space and try again.'],
  [/Address already in use/, 'Its port was taken by another program just then; try again.', 'mendable'],
  [/FileLockException|Lock file has been locked/, 'Another Neo4j has its files open; stop that one first.'],
  [
    /insufficient memory|Could not reserve enough space|OutOfMemoryError/,
    'The memory of this machine is used up; end some programs and try again.',
  ],
  [
    /Permission denied|AccessDeniedException/,
    'This user may not write in its folder; change the permissions.',
  ],
];

/** A Neo4j that ended instead of starting. */
export class StartFailure extends DatabaseProblem {
  constructor(
    message: string,
    /** Whether other program files or another port could help: true too when the cause is not known. */
    readonly mendable: boolean,
  ) {
    super(message);
  }
}

/** Reads the last words of a Neo4j that did not start and puts them plainly, without the stack trace. */
export async function whyItFailed({ home }: Pick<Site, 'home'>): Promise<StartFailure> {
  const logs = join(home, 'logs');
  const text = await readFile(join(logs, 'console.log'), 'utf8').catch(() => '');
  const [, known, mendable] = causes.find(([pattern]) => pattern.test(text)) ?? [];
  const reason = known ?? `It says: ${lastComplaint(text)}`;
  const message = `Neo4j did not start. ${reason}\nIts logs are in ${logs}.`;
  return new StartFailure(message, known === undefined || mendable !== undefined);
}

function lastComplaint(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s+(at|\.\.\.) /.test(line));
  return lines.findLast((line) => /ERROR|Caused by|Error/.test(line)) ?? lines.at(-1) ?? 'nothing';
}
