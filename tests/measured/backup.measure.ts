import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../src/config.js';
import { openWriter } from '../../src/graph/driver.js';
import { backup, restore } from '../../src/graph/local/maintenance.js';
import { connectionTo, startToStay } from '../../src/graph/local/managed.js';
import type { Site } from '../../src/graph/local/site.js';
import { checkGraph } from '../../src/ingest/checkGraph.js';
import { reportFolders } from '../../src/ingest/folders.js';
import { loadReports } from '../../src/ingest/load.js';
import { second } from '../support/hillReports.js';
import { discard, javaHere, temporarySite } from '../support/throwaway.js';
import { writtenReport } from '../support/writtenReport.js';
import { rounded, writeFigures } from './figures.js';

let site: Site;
let other: Site;
let folder: string;
beforeAll(async () => {
  [site, other] = [await temporarySite(), await temporarySite()];
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
});
afterAll(async () => {
  await Promise.all([discard(site), discard(other)]);
  rmSync(folder, { recursive: true });
});

test('what is restored has the hash of what was saved, in its own place and in another', async () => {
  const [java, file] = [await javaHere(), join(folder, 'saved.dump')];
  await load(await connectionOf(site), await reportFolders());
  const saved = await hashOf(site);
  const saving = await timed(() => backup(site, java, file));
  await load(await connectionOf(site), [await writtenReport(second)]);
  const later = await hashOf(site);
  const restoring = await timed(() => restore(site, java, file, true));
  const restored = await hashOf(site);
  await restore(other, java, file, false);
  const elsewhere = await hashOf(other);
  writeFigures('backup', {
    megabytes: rounded(statSync(file).size / 1e6),
    seconds: { saving, restoring },
    hashes: { saved, later, restored, elsewhere },
  });
  expect(later).not.toBe(saved);
  expect([restored, elsewhere]).toEqual([saved, saved]);
});

/** The server of the site, which is started where none runs. */
const connectionOf = async (of: Site): Promise<Connection> =>
  connectionTo(of, await startToStay(of, await javaHere()));

async function load(connection: Connection, folders: readonly string[]): Promise<void> {
  const driver = openWriter(connection);
  await loadReports(driver, connection.database, folders);
  await driver.close();
}

/** The hash of everything that is there, read anew. */
async function hashOf(of: Site): Promise<string> {
  const connection = await connectionOf(of);
  const driver = openWriter(connection);
  const { graphHash, problems } = await checkGraph(driver, connection.database);
  await driver.close();
  expect(problems).toEqual([]);
  return graphHash;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return rounded((performance.now() - began) / 1_000);
}
