import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { startLoadingBar } from '../src/commands/loadingBar.js';
import { openWriter } from '../src/graph/driver.js';
import { neo4jVersion } from '../src/graph/local/version.js';
import { checkGraph } from '../src/ingest/checkGraph.js';
import { loadReports } from '../src/ingest/load.js';
import { javaHere, startThrowaway } from '../tests/support/throwaway.js';
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
    await writeFile(join(import.meta.dirname, 'ingest.md'), await told(lines, graphHash));
  } finally {
    await driver.close();
    await server.stop();
    await rm(folder, { recursive: true });
  }
});

async function loadAll(driver: Driver, database: string, folders: readonly string[]): Promise<Line[]> {
  const bar = startLoadingBar(folders.length);
  const lines: Line[] = [];
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
    lines.push({
      loaded: from + batch.length,
      median: sorted[Math.floor(sorted.length / 2)] ?? 0,
      slowest: sorted.at(-1) ?? 0,
      rss: process.memoryUsage().rss,
      ...(await sizes(driver, database)),
    });
  }
  bar.end();
  return lines;
}

async function sizes(driver: Driver, database: string): Promise<{ nodes: number; edges: number }> {
  const text = 'RETURN COUNT { MATCH () } AS nodes, COUNT { MATCH ()-->() } AS edges';
  const { records } = await driver.executeQuery(text, {}, { database });
  const [row] = records;
  return { nodes: Number(row?.get('nodes')), edges: Number(row?.get('edges')) };
}

async function told(lines: readonly Line[], graphHash: string): Promise<string> {
  const java = await javaHere();
  const rows = lines.map(
    ({ loaded, median, slowest, rss, nodes, edges }) =>
      `| ${loaded} | ${median.toFixed(0)} | ${slowest.toFixed(0)} | ${Math.round(rss / 2 ** 20)} | ${nodes} | ${edges} |`,
  );
  const [second, last] = [lines[1], lines.at(-1)];
  const ratio = second && last ? (last.median / second.median).toFixed(2) : 'none';
  return `# Loading reports one after the other

${reports} made-up reports (seed ${seed}) of twenty districts, month by month; each of about 47 entities and 62 statements. \`npm run bench:ingest\` writes this anew;
\`REPORTS\` and \`SEED\` choose others. Each is written, settled, checked and hashed in a transaction of its own, which is what is timed.

| reports | median ms | slowest ms | RSS MiB | nodes | edges |
| ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

One more report took ${ratio} times as long among the last ${line} as among the second ${line}. At the end the graph was read as a whole and found sound, with the hash
\`${graphHash}\`.

Node ${process.version}, Neo4j ${neo4jVersion}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${process.platform}; Java: ${java.version.split('\n')[0] ?? ''}
`;
}
