import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Java } from '../../../src/graph/local/java.js';
import { backup, restore } from '../../../src/graph/local/maintenance.js';
import { connectionTo, startToStay, stop } from '../../../src/graph/local/managed.js';
import { currentRun } from '../../../src/graph/local/runState.js';
import type { Site } from '../../../src/graph/local/site.js';
import { status } from '../../../src/graph/local/status.js';
import { ask } from '../../support/ask.js';
import { discard, javaHere, temporarySite } from '../../support/throwaway.js';

let site: Site;
let java: Java;
let folder: string;
let saved: string;

beforeAll(async () => {
  [site, java] = await Promise.all([temporarySite(), javaHere()]);
  folder = await mkdtemp(join(tmpdir(), 'backup-'));
  saved = join(folder, 'saved.dump');
});

afterAll(async () => {
  await discard(site);
  await rm(folder, { recursive: true });
});

it('says that there is nothing to save before the first start', async () => {
  await expect(backup(site, java, saved)).rejects.toThrow('There is no database yet');
});

it('refuses a folder it cannot write to before it stops anything', async () => {
  const before = await startToStay(site, java);
  await expect(backup(site, java, join(folder, 'missing', 'saved.dump'))).rejects.toThrow(/missing/);
  expect(currentRun(site.home)).toMatchObject({ pid: before.pid, stopping: false });
});

it('saves a running database, which then runs again at the same address', async () => {
  const before = await startToStay(site, java);
  await query('UNWIND range(1, 3) AS id CREATE (:Saved {id: id})');
  await backup(site, java, saved);
  expect(currentRun(site.home)).toMatchObject({ port: before.port, stays: true });
  expect(await query('MATCH (saved:Saved) RETURN count(saved)')).toBe(3);
});

it('does not overwrite a file with a backup', async () => {
  await expect(backup(site, java, saved)).rejects.toThrow('is there already');
});

it('does not replace a database that holds something unless told to', async () => {
  await expect(restore(site, java, saved, false)).rejects.toThrow('holds 3 nodes; --overwrite');
});

it('keeps the present database when the file is no backup', async () => {
  const other = join(folder, 'other.dump');
  await writeFile(other, 'not a dump');
  await expect(restore(site, java, other, true)).rejects.toThrow('Not a valid Neo4j archive');
  expect(await query('MATCH (saved:Saved) RETURN count(saved)')).toBe(3);
});

it('brings back what was saved in the place of what came after', async () => {
  await query('MATCH (saved:Saved) DELETE saved');
  await query('CREATE (:Later)');
  await restore(site, java, saved, true);
  expect(await query('MATCH (node) RETURN collect(DISTINCT labels(node)[0]) + count(*)')).toEqual([
    'Saved',
    3,
  ]);
});

it('restores into a checkout that never had a database', async () => {
  await stop(site);
  const fresh = await temporarySite();
  await restore(fresh, java, saved, false);
  const connection = await connectionTo(fresh, await startToStay(fresh, java));
  expect(await ask(connection, 'MATCH (saved:Saved) RETURN count(saved)')).toBe(3);
  await discard(fresh);
});

it('tells the size of what is stored without a server', async () => {
  const { run, bytes } = await status(site);
  expect(run).toBeUndefined();
  expect(bytes).toBeGreaterThan(100_000);
});

async function query(statement: string): Promise<unknown> {
  const run = currentRun(site.home);
  if (run === undefined) throw new Error('Expected a running server, but there is none.');
  return ask(await connectionTo(site, run), statement);
}
