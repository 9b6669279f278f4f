import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, open, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { openDatabase } from '../../../src/graph/database.js';
import { archiveFile } from '../../../src/graph/local/archive.js';
import {
  ensureRelease,
  isReleaseWhole,
  mendRelease,
  releaseFolder,
} from '../../../src/graph/local/release.js';
import { passwordFile } from '../../../src/graph/local/password.js';
import { joinServer } from '../../../src/graph/local/managed.js';
import type { Site } from '../../../src/graph/local/site.js';
import { neo4jVersion } from '../../../src/graph/local/version.js';
import { discard, javaHere, temporarySite } from '../../support/throwaway.js';

const { environment } = readConfig();
const config = { ...readConfig({}), environment };
const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
const jar = `neo4j-bolt-${neo4jVersion}.jar`;

/** A Maven that has nothing and reaches nobody. */
const offline = {
  ...environment,
  MAVEN_OPTS: '-Dmaven.repo.local=/nonexistent -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=9',
};

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faults-'));
  site = await temporarySite({ cache: join(folder, 'cache') });
  await cp(releaseFolder(await temporarySite()), releaseFolder(site), { recursive: true });
});

afterAll(async () => {
  await discard(site);
  await rm(folder, { recursive: true });
});

it('names the three ways to a database on a machine that has none', async () => {
  const bare = { ...site, environment: { PATH: await machine({}) } };
  const message = /^No Java was found by the PATH\.\n.*\n.*Java 17 .* Maven.*\n.*Docker.*\n.*NEO4J_URI/;
  await expect(openDatabase(config, site.progress, bare)).rejects.toThrow(message);
});

it('says which Java was found when it is too old', async () => {
  // A machine of somebody else: its Java does nothing but say that it is Java 11.
  const PATH = await machine({ java: `echo 'openjdk version "11.0.2" 2019-01-15' >&2` });
  const old = { ...site, environment: { PATH } };
  await expect(openDatabase(config, site.progress, old)).rejects.toThrow(
    'Java 11 was found by the PATH, but Java 17',
  );
});

it('needs no Maven once Neo4j has been fetched', async () => {
  const PATH = await machine({});
  const { executable } = await javaHere();
  await symlink(execFileSync('which', [executable], { encoding: 'utf8' }).trim(), join(PATH, 'java'));
  const { origin, release } = await openDatabase(config, site.progress, { ...site, environment: { PATH } });
  await release();
  expect(origin).toBe('MANAGED');
});

it('says what could not be fetched, and the other ways, when Maven reaches nobody', async () => {
  const away = { ...site, environment: offline, cache: join(folder, 'empty') };
  const message = new RegExp(
    `^Neo4j ${neo4jVersion} could not be fetched\\. Maven says: .*\\n.*\\n.*\\n.*Docker.*\\n.*NEO4J_URI`,
  );
  await expect(ensureRelease(away)).rejects.toThrow(message);
});

it('fetches Neo4j again when a jar is cut short, and two that do so do not disturb each other', async () => {
  await truncate(join(releaseFolder(site), 'lib', jar), 1000);
  expect(await isReleaseWhole(site)).toBe(false);
  await Promise.all([ensureRelease(site), ensureRelease(site)]);
  expect(await isReleaseWhole(site)).toBe(true);
  expect(await mendRelease(site)).toBe(false);
});

it('starts with a class-data archive that is not one', async () => {
  const java = await javaHere();
  await writeFile(archiveFile(site, java), 'not an archive');
  const { release } = await joinServer(site, java);
  await release();
});

it('mends a jar of the right size and wrong content when a start fails for it', async () => {
  await overwriteStart(join(releaseFolder(site), 'lib', jar));
  const { release } = await joinServer(site, await javaHere());
  await release();
  expect(await mendRelease(site)).toBe(false);
});

it('says that the password is missing rather than locking itself out', async () => {
  const file = passwordFile(site);
  await rm(file);
  await expect(joinServer(site, await javaHere())).rejects.toThrow(`${file} is missing`);
});

// A tiny disk is a mount, which needs root, and tmpfs, which is Linux's.
it.runIf(isRootOnLinux)('says how much space is free and how much is needed', async () => {
  const home = join(folder, 'disk');
  await mkdir(home);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', home]);
  try {
    const full = await temporarySite({ home });
    await expect(joinServer(full, await javaHere())).rejects.toThrow(
      /has (19|20) MB free, but 100 MB are needed/,
    );
  } finally {
    execFileSync('umount', [home]);
  }
});

/** A folder for the PATH with nothing but these programs. */
async function machine(programs: Record<string, string>): Promise<string> {
  const PATH = await mkdtemp(join(folder, 'machine-'));
  for (const [name, script] of Object.entries(programs)) {
    await writeFile(join(PATH, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(PATH, name), 0o755);
  }
  return PATH;
}

/** The same size, other content: what a failing disk or an interrupted copy leaves. */
async function overwriteStart(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.write(Buffer.alloc(4096, 'x'), 0, 4096, 0);
  await file.close();
}
