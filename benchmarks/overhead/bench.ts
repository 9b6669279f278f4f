import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { neo4jVersion } from '../../src/graph/local/version.js';
import { projectRoot } from '../../src/projectRoot.js';
import { operationsAt, type Operation } from '../speed/operations.js';
import { openStore } from '../store/store.js';
import { firstAnswers } from './firstAnswer.js';
import { openSink } from './sink.js';
import { pagesOf } from './told.js';
import { turn, type Turn } from './turn.js';
import { startVariant, type Variant } from './variants.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    requests: { type: 'string', default: '150' },
    operations: { type: 'string', default: '' },
    starts: { type: 'string', default: '5' },
    before: { type: 'string' },
  },
});

/** One of each sort: by key, nested, deep, searched, filtered and counted, grouped, walked. */
const classes = [
  'entity-by-id',
  'towns-villages-awards',
  'depth-five-with-evidence',
  'full-text-search',
  'filtered-page-with-total',
  'grouped-summary',
  'neighbourhood',
];

const asked = values.operations === '' ? classes : values.operations.split(',');

async function bench(): Promise<void> {
  const load = loadavg()[0] ?? 0;
  const database = await openStore({ districts: 1, seed: 1 }, (message) => console.error(message));
  const sink = await openSink();
  const folders = { ours: projectRoot, ...(values.before !== undefined && { before: values.before }) };
  const conditions = { connection: database.connection, traces: sink.url, folders };
  const variants: Variant[] = [];
  try {
    for (const name of ['quiet', 'watched', 'traced', ...('before' in folders ? ['before'] : [])])
      variants.push(await startVariant(name, conditions));
    const turns = await rounds(variants, database.pid);
    await Promise.all(variants.splice(0).map(({ stop }) => stop()));
    const starts = await firstAnswers(conditions, operations()[0], Number(values.starts));
    const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}, Neo4j ${neo4jVersion}`;
    const made = `${machine}; the load of the machine was ${load.toFixed(1)} before and ${(loadavg()[0] ?? 0).toFixed(1)} at the end; ${sink.received()} requests with spans were taken`;
    console.log(pagesOf(turns, starts, made));
  } finally {
    await Promise.all(variants.map(({ stop }) => stop()));
    sink.close();
    await database.stop();
  }
}

function operations(): Operation[] {
  return operationsAt({ cursor: '', name: '', id: '', before: 20 }).filter(({ name }) =>
    asked.includes(name),
  );
}

/** Requests after which Node has compiled what it will. */
const warming = 1_000;

/** Each variant has its turn at each operation in each round, every round in another order. */
async function rounds(variants: readonly Variant[], database: number): Promise<Turn[]> {
  const requests = Number(values.requests);
  const turns: Turn[] = [];
  for (const operation of operations()) {
    for (const variant of variants) await turn(variant, operation, { requests: warming, database });
    for (let round = 0; round < Number(values.rounds); round += 1)
      for (const variant of inOrder(variants, round))
        turns.push({ round, ...(await turn(variant, operation, { requests, database })) });
    console.error(`${operation.name} is measured`);
  }
  return turns;
}

const inOrder = (variants: readonly Variant[], round: number): Variant[] => {
  const at = round % variants.length;
  return [...variants.slice(at), ...variants.slice(0, at)];
};

await bench();
