import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Session } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { exportedFiles } from '../src/api/exports/files.js';
import { openInside } from '../src/api/inside.js';
import type { Connection } from '../src/config.js';
import { openReader, openWriter } from '../src/graph/driver.js';
import { neo4jVersion } from '../src/graph/local/version.js';
import { reportFolders } from '../src/ingest/folders.js';
import { loadReports } from '../src/ingest/load.js';
import { startThrowaway } from '../tests/support/throwaway.js';

const wanted = Number(process.env.ROWS ?? 1_000_000);
const files = (process.env.FILES ?? 'observations.csv,observations.parquet').split(',');

/** Of a file at these parts of it: the most memory of this process so far. */
const parts = [0.1, 0.5, 1] as const;

interface Line {
  readonly file: string;
  readonly seconds: number;
  /** Seconds that this process was computing, which a busy machine leaves as they are. */
  readonly computing: number;
  readonly mebibytes: number;
  readonly memory: readonly number[];
}

test('a file is written with as much memory at its end as at its tenth part', async () => {
  const server = await startThrowaway();
  try {
    const rows = await fill(server.connection);
    const before = loadavg();
    const lines = await writeAll(server.connection);
    await writeFile(join(import.meta.dirname, 'exports.md'), told(rows, lines, [before, loadavg()]));
    for (const { memory } of lines) expect(memory.at(-1)).toBeLessThan((memory[0] ?? 0) * 1.25);
  } finally {
    await server.stop();
  }
});

/** The report that comes with the product, its figures copied until there are enough of them. */
async function fill(connection: Connection): Promise<number> {
  const driver = openWriter(connection);
  const session = driver.session({ database: connection.database });
  await loadReports(driver, connection.database, await reportFolders());
  const counted = await session.run('MATCH (one:Observation) RETURN collect(one.id) AS ids');
  const ids = counted.records[0]?.get('ids') as string[];
  const copies = Math.ceil(wanted / ids.length) - 1;
  for (const id of ids) await copy(session, id, copies);
  await session.close();
  await driver.close();
  return ids.length * (copies + 1);
}

/** A transaction has a minute. */
const atOnce = 10_000;

async function copy(session: Session, id: string, copies: number): Promise<void> {
  for (let from = 1; from <= copies; from += atOnce)
    await session.run(
      `MATCH (one:Observation {id: $id})-[edge]->(other)
       WITH one, collect({type: type(edge), to: other, values: properties(edge)}) AS edges
       UNWIND range($from, $to) AS number
       CALL (one, edges, number) {
         CREATE (another:$(labels(one)))
         SET another = one {.*, id: one.id + '-copy-' + toString(number)}
         WITH another, edges
         UNWIND edges AS edge
         WITH another, edge, edge.to AS other
         CREATE (another)-[drawn:$(edge.type)]->(other)
         SET drawn = edge.values
       } IN TRANSACTIONS OF 2000 ROWS`,
      { id, from: neo4j.int(from), to: neo4j.int(Math.min(copies, from + atOnce - 1)) },
    );
}

async function writeAll(connection: Connection): Promise<Line[]> {
  const driver = openReader(connection);
  const { schema, close, ...sources } = await openInside(driver, connection.database);
  const known = exportedFiles(schema);
  const lines: Line[] = [];
  for (const name of files) {
    const file = known.get(name);
    if (!file) throw new Error(`There is no file ${name}.`);
    const [start, computed] = [performance.now(), process.cpuUsage()];
    const pieces: { memory: number; bytes: number }[] = [];
    for await (const piece of await file.write({}, sources))
      pieces.push({ memory: process.memoryUsage.rss() / 2 ** 20, bytes: Buffer.byteLength(piece) });
    const { user, system } = process.cpuUsage(computed);
    const until = (part: number) => pieces.slice(0, Math.ceil(pieces.length * part));
    lines.push({
      file: name,
      seconds: (performance.now() - start) / 1_000,
      computing: (user + system) / 1_000_000,
      mebibytes: pieces.reduce((sum, { bytes }) => sum + bytes, 0) / 2 ** 20,
      memory: parts.map((part) => Math.max(...until(part).map(({ memory }) => memory))),
    });
  }
  await close();
  await driver.close();
  return lines;
}

const told = (
  rows: number,
  lines: readonly Line[],
  [before, after]: readonly [number[], number[]],
): string => `# Files to take away

The figures of one report copied until there were ${rows.toLocaleString('en')}, a row each, written to nowhere by the code that \`/export\` and the command line use, from
a managed Neo4j as it is started for anybody. \`npm run bench:exports\` writes this anew; \`ROWS\` says how many, \`FILES\` which. Memory is the most that the
process held (RSS) until a tenth, half and all of the file was written; \`computing\` is the time of its own work, which other programs do not lengthen much.

| file | rows a second | seconds | computing | MiB | MiB of memory until 10 % | 50 % | 100 % |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${lines
  .map(
    ({ file, seconds, computing, mebibytes, memory }) =>
      `| ${[file, (rows / seconds).toFixed(0), seconds.toFixed(0), computing.toFixed(0), mebibytes.toFixed(0), ...memory.map((one) => one.toFixed(0))].join(' | ')} |`,
  )
  .join('\n')}

Node ${process.version}, Neo4j ${neo4jVersion}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${process.platform}; the load of the machine was ${before[0]?.toFixed(1)} before and ${after[0]?.toFixed(1)} after, of which the
file and its database make up to two.
`;
