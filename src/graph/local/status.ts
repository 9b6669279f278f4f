import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { currentRun, type RunState } from './runState.js';
import type { Site } from './site.js';
import { neo4jVersion } from './version.js';

export interface LocalStatus {
  /** The server that runs now; undefined when none does. */
  readonly run: RunState | undefined;
  readonly version: string;
  readonly data: string;
  readonly bytes: number;
}

/** What is known of the managed database without asking it anything. */
export async function status({ home }: Pick<Site, 'home'>): Promise<LocalStatus> {
  const data = join(home, 'data');
  const run = currentRun(home);
  return { run: run?.stopping ? undefined : run, version: neo4jVersion, data, bytes: await sizeOf(data) };
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
