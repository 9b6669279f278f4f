import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Connection } from '../../src/config.js';
import { openWriter } from '../../src/graph/driver.js';
import { joinServer } from '../../src/graph/local/managed.js';
import { isNeo4jOf } from '../../src/graph/local/processes.js';
import { currentRun } from '../../src/graph/local/runState.js';
import type { Site } from '../../src/graph/local/site.js';
import { checkGraph } from '../../src/ingest/checkGraph.js';
import { loadReports } from '../../src/ingest/load.js';
import { projectRoot } from '../../src/projectRoot.js';
import { smallReport } from '../support/editedReport.js';
import { edition, first, second } from '../support/hillReports.js';
import { discard, javaHere, temporarySite } from '../support/throwaway.js';
import { writtenReport } from '../support/writtenReport.js';

/** How often something is killed: `npm run test:kill` does so twenty times. */
const kills = Number(process.env.KILLS ?? 2);

let site: Site;
beforeEach(async () => {
  site = await temporarySite();
});
afterEach(() => discard(site));

test(`whether the loader or Neo4j is killed at any moment, ${kills} times, nothing is half there and the next load ends as ever`, async () => {
  const folders = [smallReport, ...(await Promise.all([first, second, edition].map(writtenReport)))];
  const { graphHash, hashes } = await loadedAsEver(folders);
  await discard(site);
  site = await temporarySite();
  for (let kill = 0; kill < kills; kill += 1) {
    const connection = await start();
    const loading = startLoading(connection, folders);
    const exited = once(loading, 'exit');
    await new Promise((resolve) => setTimeout(resolve, momentOf(kill)));
    if (kill % 2 === 0) loading.kill('SIGKILL');
    else await killNeo4j();
    await exited;
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

async function killNeo4j(): Promise<void> {
  const run = currentRun(site.home);
  if (!run) throw new Error('Expected Neo4j to run.');
  process.kill(run.pid, 'SIGKILL');
  while (isNeo4jOf(site.home, run.pid)) await new Promise((resolve) => setTimeout(resolve, 20));
}

function startLoading({ uri, username, password, database }: Connection, folders: readonly string[]) {
  const settings = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  return spawn(process.execPath, [join(projectRoot, 'bin', 'conghua-graph.js'), 'ingest', ...folders], {
    env: { ...process.env, ...settings },
    stdio: 'ignore',
  });
}
