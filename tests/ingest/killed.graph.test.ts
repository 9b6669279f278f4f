import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Connection } from '../../src/config.js';
import { openWriter } from '../../src/graph/driver.js';
import { joinServer } from '../../src/graph/local/managed.js';
import type { Site } from '../../src/graph/local/site.js';
import { checkGraph } from '../../src/ingest/checkGraph.js';
import { loadReports } from '../../src/ingest/load.js';
import { smallReport } from '../support/editedReport.js';
import { edition, first, second } from '../support/hillReports.js';
import { startLoading } from '../support/startLoading.js';
import { discard, javaHere, killServer, temporarySite } from '../support/throwaway.js';
import { writtenReports } from '../support/writtenReport.js';

/** How often something is killed: `npm run test:kill` does so twenty times. */
const kills = Number(process.env.KILLS ?? 2);

let site: Site;
beforeEach(async () => {
  site = await temporarySite();
});
afterEach(() => discard(site));

test(`whether the loader or Neo4j is killed at any moment, ${kills} times, nothing is half there and the next load ends as ever`, async () => {
  const folders = [smallReport, ...(await writtenReports([first, second, edition]))];
  const { graphHash, hashes } = await loadedAsEver(folders);
  await discard(site);
  site = await temporarySite();
  for (let kill = 0; kill < kills; kill += 1) {
    const connection = await start();
    const loading = startLoading(connection, folders);
    const [exited, said] = [once(loading, 'exit'), text(loading.stderr)];
    await new Promise((resolve) => setTimeout(resolve, momentOf(kill)));
    if (kill % 2 === 0) loading.kill('SIGKILL');
    else await killServer(site);
    await exited;
    expect(await said, 'sentences, not where in the code it was noticed').not.toMatch(/\n +at /);
    expect(hashes, `after ${kill + 1} kills`).toContain(await hashOf(await start()));
  }
  const connection = await start();
  const driver = openWriter(connection);
  const loaded = await loadReports(driver, connection.database, folders);
  await driver.close();
  expect(loaded.at(-1)?.graphHash).toBe(graphHash);
  expect(await hashOf(connection)).toBe(graphHash);
}, 1_000_000);

/** Early and late in a load that takes some seconds, and after it. */
const momentOf = (kill: number): number => 400 + ((kill * 2_654_435) % 6_000);

async function start(): Promise<Connection> {
  return (await joinServer(site, await javaHere())).connection;
}

/** What the graph is after none, one, two … of the reports: nothing else may be found. */
async function loadedAsEver(folders: readonly string[]): Promise<{ graphHash: string; hashes: string[] }> {
  const connection = await start();
  const driver = openWriter(connection);
  const loaded = await loadReports(driver, connection.database, folders);
  await driver.close();
  const hashes = loaded.map(({ graphHash }) => graphHash);
  return { graphHash: hashes.at(-1) ?? '', hashes: ['', ...hashes] };
}

/** The hash of what is there, read as a whole; empty where nothing is. */
async function hashOf(connection: Connection): Promise<string> {
  const driver = openWriter(connection);
  try {
    const { records } = await driver.executeQuery('MATCH (model:Model) RETURN model.graphHash AS hash');
    if (!records[0]?.get('hash')) return '';
    const { graphHash, problems } = await checkGraph(driver, connection.database);
    expect(problems).toEqual([]);
    return graphHash;
  } finally {
    await driver.close();
  }
}
