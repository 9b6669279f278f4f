import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, type Connection } from '../../src/config.js';
import { openWriter } from '../../src/graph/driver.js';
import type { Java } from '../../src/graph/local/java.js';
import { requireJava } from '../../src/graph/local/requirements.js';
import { preparePassword } from '../../src/graph/local/password.js';
import { makeHome, siteOfCheckout, type Site } from '../../src/graph/local/site.js';
import { neo4jVersion } from '../../src/graph/local/version.js';
import { statement, statements } from '../../src/graph/statement.js';
import { loadRead } from '../../src/ingest/load.js';
import { modelVersion } from '../../src/ingest/store.js';
import { slugOf } from '../corpus/largeDistrict.js';
import { makeLarge } from '../corpus/makeLarge.js';
import { importCopies } from './copies.js';
import { startDatabase, type Database, type Memory } from './server.js';
import { readTemplate, type Group } from './template.js';

/** A graph of so many districts, each of about a thousand things. */
export interface Extent {
  readonly districts: number;
  readonly seed: number;
}

type Tell = (message: string) => void;

/** So many districts are loaded as reports are; the others are copies of them under ids of their own. */
const loaded = 3;

const timeout = 7_200_000;

/** A running Neo4j with such a graph, kept for the next time: it is made anew only when what makes it has changed. */
export async function openStore(extent: Extent, tell: Tell): Promise<Database> {
  const site = siteOf(extent);
  const java = await requireJava(site);
  const file = join(site.home, 'made-by');
  const key = keyOf(extent);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== key) {
    await rm(site.home, { recursive: true, force: true });
    await fill(site, java, extent, tell);
    await writeFile(file, key);
  }
  return startDatabase(site, java, memoryFor(extent));
}

function siteOf({ districts, seed }: Extent): Site {
  const site = siteOfCheckout(readConfig().environment, () => undefined);
  return { ...site, home: join(site.cache, 'benchmarks', `${districts}-districts-${seed}`) };
}

/** Everything that decides what a store holds: what stands in a graph is part of its model's version. */
function keyOf(extent: Extent): string {
  const hash = createHash('sha256');
  const corpus = join(import.meta.dirname, '..', 'corpus');
  for (const file of readdirSync(corpus).sort()) hash.update(readFileSync(join(corpus, file)));
  return `${JSON.stringify(extent)}, model ${modelVersion}, Neo4j ${neo4jVersion}, corpus ${hash.digest('hex')}\n`;
}

/** A million things take ten million nodes and thirty million relationships, 8 GB on disk. */
function memoryFor({ districts }: Extent): Memory {
  if (districts <= 100) return { heap: '1g', pages: '1g' };
  return { heap: '2g', pages: districts <= 400 ? '3g' : '6g' };
}

async function fill(site: Site, java: Java, extent: Extent, tell: Tell): Promise<void> {
  if (extent.districts <= loaded)
    return within(site, java, extent, (connection) => load(connection, extent, tell));
  const groups = await template(site, java, { ...extent, districts: loaded }, tell);
  tell(`importing ${extent.districts} districts`);
  await makeHome(site);
  await preparePassword(site, java);
  await importCopies(site, java, groups, extent.districts);
  tell('setting up constraints and indexes');
  await within(site, java, extent, setUp);
}

async function template(site: Site, java: Java, extent: Extent, tell: Tell): Promise<Group[]> {
  const home = await mkdtemp(join(tmpdir(), 'conghua-graph-template-'));
  const slugs = Array.from({ length: extent.districts }, (_, number) => slugOf(number));
  try {
    return await within({ ...site, home }, java, extent, async (connection) => {
      await load(connection, extent, tell);
      return readTemplate(connection, slugs);
    });
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Does the work while a server runs on the home. */
async function within<T>(
  site: Site,
  java: Java,
  extent: Extent,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const { connection, stop } = await startDatabase(site, java, memoryFor(extent));
  return work(connection).finally(stop);
}

/** Loads the districts as the product loads reports. */
async function load(connection: Connection, { districts, seed }: Extent, tell: Tell): Promise<void> {
  const driver = openWriter(connection);
  function* reports() {
    for (let number = 0; number < districts; number += 1)
      yield { ...makeLarge(number, seed), folder: '', source: null, problems: [], lineOf: () => undefined };
  }
  await loadRead(driver, connection.database, reports(), {
    onLoaded: ({ report }) => tell(`loaded ${report}`),
  }).finally(() => driver.close());
}

/** Constraints and indexes as the product has them, and the model's version: the store is one of this code. */
async function setUp(connection: Connection): Promise<void> {
  const driver = openWriter(connection);
  const session = driver.session({ database: connection.database });
  try {
    for (const text of statements('setup/indexes')) await session.run(text, {}, { timeout });
    await session.run(`CALL db.awaitIndexes(${timeout / 1000})`, {}, { timeout });
    await session.run(statement('model/write'), { version: BigInt(modelVersion) });
  } finally {
    await session.close();
    await driver.close();
  }
}
