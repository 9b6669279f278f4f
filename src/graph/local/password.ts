import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { administer } from './administer.js';
import { DatabaseProblem } from './problem.js';
import type { Java } from './java.js';
import type { Site } from './site.js';

/** The file that holds the generated password; nobody but its owner can read it. */
export const passwordFile = ({ home }: Pick<Site, 'home'>): string => join(home, 'password');

/** Reads the password of the home, making one first where there is none. */
export async function readPassword(site: Pick<Site, 'home'>): Promise<string> {
  const file = passwordFile(site);
  // Not base64: a password that begins with a hyphen is an option to Neo4j's tool.
  const fresh = randomBytes(24).toString('hex');
  await writeFile(file, fresh, { mode: 0o600, flag: 'wx' }).catch(ignoreExisting);
  return (await readFile(file, 'utf8')).trim();
}

/** Tells Neo4j its password, which it takes only before its first start. */
export async function preparePassword(site: Site, java: Java): Promise<void> {
  const hasUsers = existsSync(join(site.home, 'data', 'databases', 'system'));
  if (hasUsers && !existsSync(passwordFile(site))) throw new DatabaseProblem(passwordIsLost(site));
  await readPassword(site);
  // As an argument file, so that the password does not show in the list of processes.
  if (!hasUsers) await administer(site, java, ['dbms', 'set-initial-password', `@${passwordFile(site)}`]);
}

const passwordIsLost = (site: Site): string =>
  `${passwordFile(site)} is missing, and the database cannot be opened without it. Put it back, or delete ${site.home} to begin anew.`;

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
