import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportedFiles } from '../src/api/exports/files.js';
import { openInside } from '../src/api/inside.js';
import { openReader, openWriter } from '../src/graph/driver.js';
import type { Connection } from '../src/config.js';
import { neo4jVersion } from '../src/graph/local/version.js';
import { reportFolders } from '../src/ingest/folders.js';
import { loadReports } from '../src/ingest/load.js';
import { startThrowaway } from '../tests/support/throwaway.js';

const wanted = Number(process.env.ROWS ?? 1_000_000);
const files = ['observations.csv', 'observations.jsonl', 'observations.parquet', 'evidence.csv'];

interface Line {
  readonly file: string;
  readonly seconds: number;
  readonly mebibytes: number;
  /** The most memory of this process, in the first tenth of the file and in the last. */
  readonly early: number;
  readonly late: number;
}

test('files are written with as much memory at their end as at their start', async () => {
  const server = await startThrowaway();
  try {
    const rows = await fill(server.connection);
    const lines = await writeAll(server.connection);
    await writeFile(join(import.meta.dirname, 'exports.md'), told(rows, lines));
    for (const { early, late } of lines) expect(late).toBeLessThan(early * 1.5);
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
  await session.run(
    `UNWIND range(1, $copies) AS copy UNWIND $ids AS id
     CALL (copy, id) {
       MATCH (one:Observation {id: id})
       CREATE (another:$(labels(one)))
       SET another = one {.*, id: id + '-' + toString(copy)}
       WITH one, another
       MATCH (one)-[edge]->(other)
       CREATE (another)-[drawn:$(type(edge))]->(other)
       SET drawn = properties(edge)
     } IN TRANSACTIONS OF 2000 ROWS`,
    { copies, ids },
  );
  await session.close();
  await driver.close();
  return ids.length * (copies + 1);
}

async function writeAll(connection: Connection): Promise<Line[]> {
  const driver = openReader(connection);
  const { schema, close, ...sources } = await openInside(driver, connection.database);
  const known = exportedFiles(schema);
  const lines: Line[] = [];
  for (const name of files) {
    const start = performance.now();
    const sizes: { memory: number; bytes: number }[] = [];
    const file = known.get(name);
    for await (const piece of (await file?.write({}, sources)) ?? [])
      sizes.push({ memory: process.memoryUsage.rss() / 2 ** 20, bytes: Buffer.byteLength(piece) });
    const tenth = Math.ceil(sizes.length / 10);
    const most = (some: typeof sizes) => Math.max(...some.map(({ memory }) => memory));
    lines.push({
      file: name,
      seconds: (performance.now() - start) / 1000,
      mebibytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 2 ** 20,
      early: most(sizes.slice(0, tenth)),
      late: most(sizes.slice(-tenth)),
    });
  }
  await close();
  await driver.close();
  return lines;
}

const told = (rows: number, lines: readonly Line[]): string => `# Files to take away

The figures of one report copied until there were ${rows}, written to nowhere by the code that \`/export\` and the command line use.
\`npm run bench:exports\` writes this anew; \`ROWS\` chooses how many. Memory is what the process held at most (RSS) in the first tenth of a file and in its last.

| file | figures a second | seconds | MiB | MiB of memory, early | late |
| --- | ---: | ---: | ---: | ---: | ---: |
${lines
  .map(
    ({ file, seconds, mebibytes, early, late }) =>
      `| ${file} | ${Math.round(rows / seconds)} | ${seconds.toFixed(1)} | ${mebibytes.toFixed(1)} | ${early.toFixed(0)} | ${late.toFixed(0)} |`,
  )
  .join('\n')}

Node ${process.version}, Neo4j ${neo4jVersion}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${process.platform}.
`;
