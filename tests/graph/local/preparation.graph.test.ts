import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { archiveFile, withArchive } from '../../../src/graph/local/archive.js';
import type { Java } from '../../../src/graph/local/java.js';
import { joinServer } from '../../../src/graph/local/managed.js';
import { waitUntil } from '../../../src/graph/local/processes.js';
import { releaseFolder } from '../../../src/graph/local/release.js';
import type { Site } from '../../../src/graph/local/site.js';
import { discard, javaHere, temporarySite } from '../../support/throwaway.js';

let cache: string;
let site: Site;
let java: Java;
const told: string[] = [];

/** A machine where Neo4j was fetched but never ran. */
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'fetched-'));
  java = await javaHere();
  site = await temporarySite({ cache, progress: (message) => told.push(message) });
  const fetched = releaseFolder(await temporarySite());
  await mkdir(releaseFolder(site), { recursive: true });
  for (const name of ['lib', 'manifest.json', 'pom.xml'])
    await symlink(join(fetched, name), join(releaseFolder(site), name));
});

afterAll(async () => {
  await discard(site);
  await rm(cache, { recursive: true });
});

it('is given up at once when the server is left, and leaves nothing', async () => {
  const { prepareNextStart, release } = await joinServer(site, java);
  prepareNextStart();
  await waitUntil(() => told.some((message) => message.startsWith('Preparing')), 5_000);
  const began = Date.now();
  await release();
  expect(Date.now() - began).toBeLessThan(5_000); // the work itself takes far longer
  expect(await readdir(releaseFolder(site))).toEqual(['lib', 'manifest.json', 'pom.xml']);
  expect(told.join('\n')).not.toContain('could not');
});

it('is done once while the server is used, for every later start', async () => {
  const { prepareNextStart, release } = await joinServer(site, java);
  expect(withArchive(site, java)).toEqual([]);
  prepareNextStart();
  expect(await waitUntil(() => existsSync(archiveFile(site, java)), 120_000)).toBe(true);
  await release();
  expect(withArchive(site, java).join(' ')).toContain(archiveFile(site, java));
});
