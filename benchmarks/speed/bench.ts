import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { openWriter } from '../../src/graph/driver.js';
import { neo4jVersion } from '../../src/graph/local/version.js';
import type { Connection } from '../../src/config.js';
import { loadRead } from '../../src/ingest/load.js';
import { startThrowaway } from '../../tests/support/throwaway.js';
import { makeLarge } from '../corpus/makeLarge.js';
import { startContestants, type Contestant } from './contestants.js';
import { measure, quantile, type Measured } from './measure.js';
import { operationsAt, type Operation, type Position } from './operations.js';

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '1.5' },
    seed: { type: 'string', default: '1' },
    profiles: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const [entities, rounds, seed] = [values.entities, values.rounds, values.seed].map(Number) as [
  number,
  number,
  number,
];
const tell = (message: string): void => console.error(message);

interface Line {
  readonly operation: string;
  readonly entities: number;
  readonly p50: Record<string, number>;
  readonly p95: Record<string, number>;
  readonly rps: Record<string, number>;
}

async function bench(): Promise<void> {
  const server = await startThrowaway();
  try {
    await fill(server.connection);
    const contestants = await startContestants(server.connection, values.profiles);
    try {
      const operations = operationsAt(await middle(server.connection, contestants));
      const lines = await race(contestants, operations);
      if (values.json) console.log(JSON.stringify(lines));
      else await write(told(lines));
    } finally {
      await Promise.all(contestants.map(({ stop }) => stop()));
    }
  } finally {
    await server.stop();
  }
}

/** As `npm run format` would write it. */
async function write(text: string): Promise<void> {
  const file = join(import.meta.dirname, '..', 'results.md');
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

/** A district of about a thousand things for every thousand that are wanted. */
async function fill(connection: Connection): Promise<void> {
  const driver = openWriter(connection);
  function* reports() {
    for (let number = 0; number < Math.max(1, Math.round(entities / 1000)); number += 1)
      yield { ...makeLarge(number, seed), folder: '', source: null, problems: [], lineOf: () => undefined };
  }
  await loadRead(driver, connection.database, reports(), {
    onLoaded: ({ report }) => tell(`loaded ${report}`),
  });
  await driver.close();
}

/** The village in the middle of all by name, and its cursor. */
async function middle(connection: Connection, contestants: readonly Contestant[]): Promise<Position> {
  const driver = openWriter(connection);
  const { records } = await driver.executeQuery(
    `MATCH (village:Village) WITH village ORDER BY village.nameEn, village.id
     WITH collect(village) AS villages WITH villages[size(villages) / 2 - 1] AS village
     RETURN village.nameEn AS name, village.id AS id`,
    {},
    { database: connection.database },
  );
  await driver.close();
  const { name, id } = records[0]?.toObject() as { name: string; id: string };
  const ours = contestants.find((one) => one.name === 'ours');
  const query =
    'query ($id: ID!) { villages(filter: { is: { id: $id } }, orderBy: { field: NAME }) { edges { cursor } } }';
  const found = await ours?.answer({ name: 'middle', query, variables: { id }, parameters: {} });
  return {
    name,
    id,
    cursor: (found as { villages: { edges: [{ cursor: string }] } }).villages.edges[0].cursor,
  };
}

/** Answers are compared, then measured in rounds in which each contestant has its turn. */
async function race(contestants: readonly Contestant[], operations: readonly Operation[]): Promise<Line[]> {
  const lines: Line[] = [];
  for (const operation of operations) {
    await compare(contestants, operation);
    const measured = new Map<string, Measured[]>(contestants.map(({ name }) => [name, []]));
    for (const one of contestants) await measure(one, operation, 1000);
    for (let round = 0; round < rounds; round += 1)
      for (const one of contestants)
        measured.get(one.name)?.push(await measure(one, operation, 1000 * Number(values.seconds)));
    const line = lineOf(operation, measured);
    tell(`${operation.name}: ${JSON.stringify(line.p50)} ms, ${JSON.stringify(line.rps)} a second`);
    lines.push(line);
  }
  return lines;
}

async function compare(contestants: readonly Contestant[], operation: Operation): Promise<void> {
  const { comparedBy = (answer: unknown) => answer } = operation;
  const answers = await Promise.all(
    contestants.map(async ({ answer }) => comparedBy(await answer(operation))),
  );
  if (answers.some((one) => !isDeepStrictEqual(one, answers[0])))
    throw new Error(
      `The answers to ${operation.name} differ: ${answers.map((one) => JSON.stringify(one)).join('\n')}`,
    );
}

function lineOf({ name }: Operation, measured: ReadonlyMap<string, readonly Measured[]>): Line {
  const each = (count: (rounds: readonly Measured[]) => number): Record<string, number> =>
    Object.fromEntries([...measured].map(([who, all]) => [who, Number(count(all).toFixed(2))]));
  const alone = (all: readonly Measured[]): number[] => all.flatMap((one) => one.alone);
  return {
    operation: name,
    entities,
    p50: each((all) => quantile(alone(all), 0.5)),
    p95: each((all) => quantile(alone(all), 0.95)),
    rps: each((all) =>
      quantile(
        all.map(({ throughput }) => throughput),
        0.5,
      ),
    ),
  };
}

function told(lines: readonly Line[]): string {
  const ratio = ({ floor = NaN, ours = NaN }: Record<string, number>): string => (ours / floor).toFixed(2);
  const row = ({ operation, p50, p95, rps }: Line): string =>
    `| ${operation} | ${p50.floor} | ${p50.ours} | ${ratio(p50)} | ${p95.floor} | ${p95.ours} | ${rps.floor} | ${rps.ours} | ${ratio(rps)} |`;
  return `# Beside hand-written Cypher

\`npm run bench -- --entities ${entities} --rounds ${rounds} --seconds ${values.seconds}\` writes this anew. The floor is one statement for each operation (\`operations/*.cypher\`), sent by the driver from plain HTTP;
ours is the service as it starts, with every limit. Both ask the same Neo4j in turns, in processes of their own; their answers were compared first. Times are milliseconds of
one client, throughput is requests a second of sixteen clients. The machine is shared: read the ratios (ours / floor).

| operation | p50 floor | ours | ratio | p95 floor | ours | a second, floor | ours | ratio |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${lines.map(row).join('\n')}

Node ${process.version}, Neo4j ${neo4jVersion}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${process.platform}; seed ${seed}.
`;
}

await bench();
