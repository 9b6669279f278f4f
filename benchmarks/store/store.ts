import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import { requireJava } from '../../src/graph/local/requirements.js';
import { siteOf, type Site } from '../../src/graph/local/site.js';
import { neo4jVersion } from '../../src/graph/local/version.js';
import { modelVersion } from '../../src/ingest/store.js';
import { fillWithCopies, loadDistricts, templateOf, within, type Place } from './fill.js';
import { startDatabase, type Database, type Memory } from './server.js';
import type { Group } from './template.js';

/** A graph of so many districts, each of about a thousand things. */
export interface Extent {
  readonly districts: number;
  readonly seed: number;
}

type Tell = (message: string) => void;

/** So many districts are loaded as reports are; the others are copies of them under ids of their own. */
const loaded = 3;

/** A running Neo4j with such a graph, kept for the next time: it is made anew only when what makes it has changed. */
export async function openStore(extent: Extent, tell: Tell): Promise<Database> {
  const site = siteOfStore(extent);
  const place = { site, java: await requireJava(site), memory: memoryFor(extent) };
  const file = join(site.home, 'made-by');
  const key = keyOf(extent);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== key) {
    await rm(site.home, { recursive: true, force: true });
    await fill(place, extent, tell);
    await writeFile(file, key);
  }
  return startDatabase(site, place.java, place.memory);
}

function siteOfStore({ districts, seed }: Extent): Site {
  const site = siteOf(readConfig(), () => undefined);
  return { ...site, home: join(site.cache, 'benchmarks', `${districts}-districts-${seed}`) };
}

/** Everything that decides what a store holds: what stands in a graph is part of its model's version. */
function keyOf(extent: Extent): string {
  const hash = createHash('sha256');
  const corpus = join(import.meta.dirname, '..', 'corpus');
  for (const file of readdirSync(corpus).sort()) hash.update(readFileSync(join(corpus, file)));
  return `${JSON.stringify(extent)}, model ${modelVersion}, Neo4j ${neo4jVersion}, corpus ${hash.digest('hex')}\n`;
}

/** A million things take ten million nodes and thirty million relationships, 12 GB on disk. */
function memoryFor({ districts }: Extent): Memory {
  if (districts <= 100) return { heap: '1g', pages: '1g' };
  return { heap: '2g', pages: districts <= 400 ? '3g' : '6g' };
}

async function fill(place: Place, extent: Extent, tell: Tell): Promise<void> {
  const onLoaded = (report: string): void => tell(`loaded ${report}`);
  const { districts, seed } = extent;
  if (districts <= loaded)
    return within(place, (connection) => loadDistricts(connection, districts, seed, onLoaded));
  const groups = await template(place, seed, onLoaded);
  tell(`importing ${districts} districts like these`);
  await fillWithCopies(place, groups, districts);
}

/** Of districts that are loaded elsewhere and gone afterwards. */
async function template(place: Place, seed: number, onLoaded: (report: string) => void): Promise<Group[]> {
  const home = await mkdtemp(join(tmpdir(), 'conghua-graph-template-'));
  try {
    return await within({ ...place, site: { ...place.site, home } }, async (connection) => {
      await loadDistricts(connection, loaded, seed, onLoaded);
      return templateOf(connection, loaded);
    });
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}
