import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
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
  if (!existsSync(file)) await makePassword(file);
  return (await readFile(file, 'utf8')).trim();
}

/** Written elsewhere and linked when it is whole: half a password would lock us out. */
async function makePassword(file: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  // Not base64: a password that begins with a hyphen is an option to Neo4j's tool.
  await writeFile(draft, randomBytes(24).toString('hex'), { mode: 0o600 });
  await link(draft, file)
    .catch(ignoreExisting)
    .finally(() => rm(draft));
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
