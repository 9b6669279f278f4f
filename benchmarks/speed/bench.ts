import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import pidusage from 'pidusage';
import { neo4jVersion } from '../../src/graph/local/version.js';
import type { Database } from '../store/server.js';
import { openStore } from '../store/store.js';
import { coldStart } from './coldStart.js';
import { installPeer, startContestant, type Conditions, type Contestant, type Name } from './contestants.js';
import { costsOf } from './costs.js';
import { operationsAt, type Operation } from './operations.js';
import { keptP50 } from './measure.js';
import { middleOf } from './position.js';
import { race, warmUp } from './race.js';
import { keep, lineOf, listed, type Line, type Results } from './results.js';

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '1.5' },
    seed: { type: 'string', default: '1' },
    contestants: { type: 'string', default: 'floor,ours,peer' },
    operations: { type: 'string', default: '' },
    profiles: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const entities = Number(values.entities);
const names = values.contestants.split(',') as Name[];
const tell = (message: string): void => console.error(message);

async function bench(): Promise<void> {
  if (names.includes('peer')) await installPeer();
  const extent = { districts: Math.max(1, Math.round(entities / 1000)), seed: Number(values.seed) };
  const load = loadavg()[0] ?? 0;
  const database = await openStore(extent, tell);
  try {
    const results = await measured(database, load);
    if (values.json || values.operations !== '') console.log(JSON.stringify(listed(results)));
    else await keep(results);
  } finally {
    await database.stop();
  }
}

async function measured({ connection, pid }: Database, load: number): Promise<Results> {
  const conditions = { connection, profiles: values.profiles };
  const contestants: Contestant[] = [];
  try {
    for (const name of names) contestants.push(await startContestant(name, conditions));
    const ours = contestants.find(({ name }) => name === 'ours');
    if (!ours)
      throw new Error('Expected "ours" among the contestants: it says where the middle page begins.');
    const operations = operationsAt(await middleOf(connection, ours)).filter(isWanted);
    const lines = await raced(contestants, operations, conditions, pid);
    const memory = await memoryOf([...contestants, { name: 'database', pid }]);
    await stopAll(contestants);
    const start = await startsOf(conditions, operations);
    return { entities, lines, start, memory, made: made(load) };
  } finally {
    await stopAll(contestants);
  }
}

const isWanted = ({ name }: Operation): boolean =>
  values.operations === '' || values.operations.split(',').includes(name);

const stopAll = (contestants: Contestant[]): Promise<unknown> =>
  Promise.all(contestants.splice(0).map(({ stop }) => stop()));

async function raced(
  contestants: readonly Contestant[],
  operations: readonly Operation[],
  { connection }: Conditions,
  database: number,
): Promise<Line[]> {
  const costs = await costsOf(connection, operations, names);
  const how = {
    rounds: Number(values.rounds),
    milliseconds: 1000 * Number(values.seconds),
    database,
    tell,
  };
  await warmUp(contestants, operations, 10000);
  const lines: Line[] = [];
  for (const operation of operations) {
    const rounds = await race(contestants, operation, how);
    const line = lineOf(
      operation.name,
      rounds,
      costs.get(operation.name),
      await again(contestants, operation),
    );
    const each = Object.entries(line.figures).map(
      ([name, { p50, rps }]) => `${name} ${p50} ms, ${rps} a second`,
    );
    tell(`${operation.name}: ${each.join('; ')}`);
    lines.push(line);
  }
  return lines;
}

function again(contestants: readonly Contestant[], operation: Operation): Promise<number> {
  const ours = contestants.find(({ name }) => name === 'ours');
  return ours ? keptP50(ours, operation, 300) : Promise.resolve(NaN);
}

/** MiB that processes hold. */
async function memoryOf(processes: readonly { name: string; pid: number }[]): Promise<Results['memory']> {
  const used = await pidusage(processes.map(({ pid }) => pid));
  const entries = processes.map(({ name, pid }) => [name, Math.round((used[pid]?.memory ?? NaN) / 2 ** 20)]);
  return Object.fromEntries(entries) as Results['memory'];
}

/** How long each takes to its first answer, which is that of the first operation. */
async function startsOf(conditions: Conditions, [first]: readonly Operation[]): Promise<Results['start']> {
  const starts: [Name, number][] = [];
  for (const name of names)
    if (first) starts.push([name, Math.round(await coldStart(name, conditions, first))]);
  return Object.fromEntries(starts);
}

function made(load: number): Results['made'] {
  const given = Object.entries(values)
    .filter(([name]) => !['json', 'profiles', 'operations'].includes(name))
    .map(([name, value]) => `--${name} ${String(value)}`);
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${process.platform}`;
  return {
    command: `npm run bench -- ${given.join(' ')}`,
    by: `Node ${process.version}, Neo4j ${neo4jVersion}, @neo4j/graphql 7.6.3, ${machine}`,
    load: `the load of the machine was ${load.toFixed(1)} before, of which nothing is ours`,
  };
}

await bench();
