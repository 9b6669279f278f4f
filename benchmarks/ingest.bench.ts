import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { startLoadingBar } from '../src/commands/loadingBar.js';
import { openWriter } from '../src/graph/driver.js';
import { neo4jVersion } from '../src/graph/local/version.js';
import { checkGraph } from '../src/ingest/checkGraph.js';
import { ingestReport } from '../src/ingest/ingest.js';
import { loadReports } from '../src/ingest/load.js';
import { prepareStore } from '../src/ingest/store.js';
import { javaHere, startThrowaway } from '../tests/support/throwaway.js';
import { makeLarge } from './corpus/makeLarge.js';
import { writeCorpus } from './corpus/writeCorpus.js';

const reports = Number(process.env.REPORTS ?? 1000);
const seed = Number(process.env.SEED ?? 1);
/** So many reports make a line of the table. */
const line = Math.max(1, Math.floor(reports / 10));

interface Line {
  readonly loaded: number;
  readonly median: number;
  readonly slowest: number;
  readonly rss: number;
  readonly nodes: number;
  readonly edges: number;
  /** So many of both were written in a second of loading. */
  readonly written: number;
}

test('reports are loaded one after the other', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  const server = await startThrowaway();
  const driver = openWriter(server.connection);
  try {
    const folders = await writeCorpus(folder, reports, seed);
    const lines = await loadAll(driver, server.connection.database, folders);
    const again = await loadReports(driver, server.connection.database, folders.slice(-1));
    expect(again[0]?.changes).toBe(0);
    const { problems, graphHash } = await checkGraph(driver, server.connection.database);
    expect(problems).toEqual([]);
    const large = await loadLarge();
    await writeFile(join(import.meta.dirname, 'ingest.md'), await told(lines, graphHash, large));
  } finally {
    await driver.close();
    await server.stop();
    await rm(folder, { recursive: true });
  }
});

async function loadAll(driver: Driver, database: string, folders: readonly string[]): Promise<Line[]> {
  const bar = startLoadingBar(folders.length);
  const lines: Line[] = [];
  let before = 0;
  for (let from = 0; from < folders.length; from += line) {
    const batch = folders.slice(from, from + line);
    const times: number[] = [];
    let begun = 0;
    // Told when a report has been read and is going to be loaded.
    const progress = (): void => {
      begun = performance.now();
    };
    const onLoaded = ({ report }: { report: string }): void => {
      times.push(performance.now() - begun);
      bar.loaded(report);
    };
    await loadReports(driver, database, batch, { progress, onLoaded });
    const sorted = times.sort((one, other) => one - other);
    const size = await sizes(driver, database);
    lines.push({
      loaded: from + batch.length,
      median: sorted[Math.floor(sorted.length / 2)] ?? 0,
      slowest: sorted.at(-1) ?? 0,
      rss: process.memoryUsage().rss,
      ...size,
      written: (1000 * (size.nodes + size.edges - before)) / times.reduce((sum, time) => sum + time, 0),
    });
    before = size.nodes + size.edges;
  }
  bar.end();
  return lines;
}

/** The reports of two large districts, into a graph of their own: in a database that has just started, and in one that is warm. */
async function loadLarge(): Promise<Line[]> {
  const server = await startThrowaway();
  const driver = openWriter(server.connection);
  const { database } = server.connection;
  const lines: Line[] = [];
  try {
    let before = 0;
    for (const number of [0, 1]) {
      const { facts, texts } = makeLarge(number, seed);
      await prepareStore(driver, database);
      const begun = performance.now();
      await ingestReport(driver, database, facts, texts);
      const time = performance.now() - begun;
      const { nodes, edges } = await sizes(driver, database);
      const written = (1000 * (nodes + edges - before)) / time;
      const rss = process.memoryUsage().rss;
      lines.push({ loaded: number + 1, median: time, slowest: time, rss, nodes, edges, written });
      before = nodes + edges;
    }
    return lines;
  } finally {
    await driver.close();
    await server.stop();
  }
}

async function sizes(driver: Driver, database: string): Promise<{ nodes: number; edges: number }> {
  const text = 'RETURN COUNT { MATCH () } AS nodes, COUNT { MATCH ()-->() } AS edges';
  const { records } = await driver.executeQuery(text, {}, { database });
  const [row] = records;
  return { nodes: Number(row?.get('nodes')), edges: Number(row?.get('edges')) };
}

async function told(lines: readonly Line[], graphHash: string, large: readonly Line[]): Promise<string> {
  const java = await javaHere();
  const rows = lines.map(
    ({ loaded, median, slowest, rss, nodes, edges, written }) =>
      `| ${loaded} | ${median.toFixed(0)} | ${slowest.toFixed(0)} | ${Math.round(rss / 2 ** 20)} | ${nodes} | ${edges} | ${written.toFixed(0)} |`,
  );
  const [second, last] = [lines[1], lines.at(-1)];
  const ratio = second && last ? (last.median / second.median).toFixed(2) : 'none';
  return `# Loading reports one after the other

${reports} made-up reports (seed ${seed}) of twenty districts, month by month; each of about 47 entities and 62 statements. \`npm run bench:ingest\` writes this anew;
\`REPORTS\` and \`SEED\` choose others. Each is written, settled, checked and hashed in a transaction of its own, which is what is timed.

| reports | median ms | slowest ms | RSS MiB | nodes | edges | of both, written a second |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

One more report took ${ratio} times as long among the last ${line} as among the second ${line}. At the end the graph was read as a whole and found sound, with the hash
\`${graphHash}\`.

## One large report

Of a district of about a thousand things, each in a transaction of its own; the first in a database that has just started.

| reports | ms | RSS MiB | nodes | edges | of both, written a second |
| ---: | ---: | ---: | ---: | ---: | ---: |
${large
  .map(
    ({ loaded, median, rss, nodes, edges, written }) =>
      `| ${loaded} | ${median.toFixed(0)} | ${Math.round(rss / 2 ** 20)} | ${nodes} | ${edges} | ${written.toFixed(0)} |`,
  )
  .join('\n')}

Node ${process.version}, Neo4j ${neo4jVersion}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${process.platform}; Java: ${java.version.split('\n')[0] ?? ''}
`;
}
