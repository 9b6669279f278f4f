import type { Driver } from 'neo4j-driver';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { poolOf } from '../../graph/pool.js';
import type { Reader } from '../../graph/run.js';
import { productVersion } from '../../productVersion.js';
import type { Asker } from '../context.js';
import { graphHash } from '../graphVersion.js';
import type { Loading, Metrics } from './measured.js';

const prefix = 'conghua_graph_';
const seconds = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const costs = [10, 100, 500, 1_000, 5_000, 25_000, 100_000, 250_000];

/** What the service tells of itself in the form of Prometheus. No label holds anything that a client made up. */
export function openMetrics(driver: Driver, reader: Reader, loading?: Loading): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> =>
    new Counter({ name: prefix + name, help, labelNames, registers });
  const histogram = <Label extends string>(
    name: string,
    help: string,
    labelNames: Label[],
    buckets = seconds,
  ): Histogram<Label> => new Histogram({ name: prefix + name, help, labelNames, buckets, registers });

  const requests = counter('http_requests_total', 'Requests that were answered.', [
    'route',
    'method',
    'status',
  ]);
  const requestTime = histogram('http_request_duration_seconds', 'From a request to the end of its answer.', [
    'route',
  ]);
  const operations = histogram(
    'operation_duration_seconds',
    'From a request to the answer of its operation; those of the service itself are told apart.',
    ['asker'],
  );
  const cost = histogram(
    'operation_cost',
    'What operations came to, as in extensions.cost.',
    ['asker'],
    costs,
  );
  const errors = counter('errors_total', 'Errors that answers told, by their code.', ['code']);
  const slow = counter('slow_operations_total', 'Operations slower than SLOW_QUERY_MILLISECONDS.', []);
  const statements = histogram(
    'statement_duration_seconds',
    'From sending a statement to its answer, by the fragment it begins with; waiting for a connection included.',
    ['statement'],
  );
  const rows = counter('statement_rows_total', 'Rows that statements brought.', ['statement']);
  const failures = counter('statement_failures_total', 'Statements without an answer.', ['statement']);
  tellOfPool(driver, registry);
  tellOfGraph(reader, registry);
  if (loading) tellOfLoading(loading, registry);
  new Gauge({
    name: `${prefix}info`,
    help: 'The version that runs.',
    labelNames: ['version'],
    registers,
  }).set({ version: productVersion }, 1);

  return {
    request: ({ route, method, status, milliseconds }) => {
      requests.inc({ route, method, status });
      requestTime.observe({ route }, milliseconds / 1000);
    },
    operation: (asker: Asker, { milliseconds, came, codes, isSlow }) => {
      operations.observe({ asker }, milliseconds / 1000);
      cost.observe({ asker }, came);
      for (const code of codes) errors.inc({ code });
      if (isSlow) slow.inc();
    },
    refusal: (codes) => codes.forEach((code) => errors.inc({ code })),
    statement: ({ statement: { name = 'other' }, milliseconds, rows: brought, failed }) => {
      statements.observe({ statement: name }, milliseconds / 1000);
      rows.inc({ statement: name }, brought);
      if (failed) failures.inc({ statement: name });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function tellOfPool(driver: Driver, registry: Registry): void {
  new Gauge({
    name: `${prefix}bolt_connections`,
    help: 'Connections to the database that are in use or idle.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const pool = poolOf(driver);
      this.reset();
      if (pool === null) return;
      this.set({ state: 'in_use' }, pool.inUse);
      this.set({ state: 'idle' }, pool.idle);
    },
  });
  new Gauge({
    name: `${prefix}bolt_waiting`,
    help: 'Reads that wait for a connection to the database.',
    registers: [registry],
    collect() {
      this.set(poolOf(driver)?.waiting ?? 0);
    },
  });
}

/** Asked when somebody reads the metrics: what other processes load is seen here too. */
function tellOfGraph(reader: Reader, registry: Registry): void {
  const registers = [registry];
  let known: string | null = null;
  const changes = new Counter({
    name: `${prefix}graph_changes_total`,
    help: 'How often the published graph was found changed, whoever loaded or retracted.',
    registers,
  });
  new Gauge({
    name: `${prefix}ready`,
    help: 'Whether the database answers and holds a graph.',
    registers,
    async collect() {
      const hash = await graphHash(reader).catch(() => null);
      this.set(hash === null ? 0 : 1);
      if (hash !== null && known !== null && hash !== known) changes.inc();
      known = hash ?? known;
    },
  });
}

/** What this process loaded when it was started. */
function tellOfLoading({ loaded, unchanged, changes, milliseconds }: Loading, registry: Registry): void {
  const registers = [registry];
  const reports = new Gauge({
    name: `${prefix}ingest_reports`,
    help: 'Reports that this process found loaded or loaded when it was started.',
    labelNames: ['outcome'],
    registers,
  });
  const made = new Gauge({
    name: `${prefix}ingest_changes`,
    help: 'What this process changed in the graph when it was started.',
    registers,
  });
  const duration = new Gauge({
    name: `${prefix}ingest_duration_seconds`,
    help: 'How long this process took to load when it was started.',
    registers,
  });
  reports.set({ outcome: 'loaded' }, loaded);
  reports.set({ outcome: 'unchanged' }, unchanged);
  made.set(changes);
  duration.set(milliseconds / 1000);
}
