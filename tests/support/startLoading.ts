import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Connection } from '../../src/config.js';
import { projectRoot } from '../../src/projectRoot.js';

/** `ingest` as a user runs it, in a process of its own that a test may end; what it says can be read. */
export function startLoading(
  { uri, username, password, database }: Connection,
  folders: readonly string[],
): ChildProcessByStdio<null, Readable, Readable> {
  const settings = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  return spawn(process.execPath, [join(projectRoot, 'bin', 'conghua-graph.js'), 'ingest', ...folders], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
