import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Connection } from '../../src/config.js';
import { projectRoot } from '../../src/projectRoot.js';
import { databaseEnvironment } from './serviceEnvironment.js';

/** `ingest` as a user runs it, in a process of its own that a test may end; what it says can be read. */
export function startLoading(
  connection: Connection,
  folders: readonly string[],
): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, [join(projectRoot, 'bin', 'conghua-graph.js'), 'ingest', ...folders], {
    env: { ...process.env, ...databaseEnvironment(connection) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
