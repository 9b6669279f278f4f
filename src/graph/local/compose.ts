import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from '../../config.js';
import { projectRoot } from '../../projectRoot.js';
import { account, addressOf } from './account.js';
import { execute } from './java.js';
import { readPassword } from './password.js';
import { DatabaseProblem } from './problem.js';
import { makeHome, type Site } from './site.js';

const composeFile = join(projectRoot, 'docker-compose.yml');

/** Whether a Docker with the compose plugin answers: the program alone, without its service, is of no use. */
export async function isDockerUsable({ environment: env }: Site): Promise<boolean> {
  if (!existsSync(composeFile)) return false;
  try {
    await execute('docker', ['compose', 'version'], { env });
    await execute('docker', ['info'], { env, timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}

/** Starts the Neo4j of the compose file, or finds it running; it stays until `docker compose down`. */
export async function startCompose(site: Site): Promise<Connection> {
  await makeHome(site);
  const password = await readPassword(site);
  site.progress('Starting Neo4j with Docker; the first time its image is fetched …');
  const env = { ...site.environment, NEO4J_PASSWORD: password };
  try {
    await execute('docker', ['compose', '--file', composeFile, 'up', '--detach', '--wait', 'neo4j'], { env });
  } catch (error) {
    throw new DatabaseProblem(`Docker could not start Neo4j. It says: ${lastLine(error)}`, { cause: error });
  }
  return { ...account, uri: addressOf(7687), password };
}

const lastLine = (error: unknown): string =>
  (error as { stderr?: string }).stderr?.trim().split('\n').at(-1) ?? 'nothing';
