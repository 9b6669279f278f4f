import envPaths from 'env-paths';
import { mkdir } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Config } from '../../config.js';
import { projectRoot } from '../../projectRoot.js';

/** Where the managed Neo4j lives and what it is started with. */
export interface Site {
  /** The folder of one database: settings, data, logs, password, and who runs it. */
  readonly home: string;
  /** This user's folder that all checkouts share: Neo4j itself. */
  readonly cache: string;
  /** What Java, Maven and Docker see as their environment. */
  readonly environment: NodeJS.ProcessEnv;
  readonly progress: (message: string) => void;
  /** Called when a server has been started and is waited for: the time for work of one's own. */
  readonly meanwhile?: () => void;
}

const ofUser = envPaths('conghua-graph', { suffix: '' });

/** The site of this checkout, or of this user where the program is an installed package. */
export function siteOf(
  { environment, databaseFolder }: Pick<Config, 'environment' | 'databaseFolder'>,
  progress: Site['progress'],
): Site {
  const home = databaseFolder === null ? homeOf(projectRoot) : resolve(databaseFolder);
  return { home, cache: ofUser.cache, environment, progress };
}

/** What lies below `node_modules` is gone with the next installation. */
export const homeOf = (root: string): string =>
  root.split(sep).includes('node_modules') ? join(ofUser.data, 'neo4j') : join(root, '.neo4j');

const folders = ['conf', 'data', 'logs', 'import', 'plugins', 'run', 'licenses', 'labs', 'certificates'];

/** Makes the folders that Neo4j expects in its home. */
export async function makeHome({ home }: Site): Promise<void> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  for (const folder of folders) await mkdir(join(home, folder), { recursive: true });
}
