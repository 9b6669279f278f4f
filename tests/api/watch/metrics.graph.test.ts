import { request } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { statement } from '../../../src/graph/statement.js';
import { freePort } from '../../../src/graph/local/port.js';
import { metricsOf, samplesIn, valueOf } from '../../support/metrics.js';
import { describeWithProgram, runProgram } from '../../support/program.js';
import { openService, type Service } from '../../support/service.js';

let service: Service;
beforeAll(async () => {
  const loading = { loaded: 1, unchanged: 2, changes: 30, milliseconds: 400 };
  service = await openService({ profile: 'OPEN', operated: { loading, slowQuery: 0 } });
});
afterAll(() => service.close());

const prefix = 'conghua_graph_';

test('an operation is counted once, with its time, its cost and the rows of each statement', async () => {
  const before = await metricsOf(service);
  const { extensions } = await service.ask('query Mine { towns { nodes { id } } laws { totalCount } }');
  const after = await metricsOf(service);
  const grown = (name: string, labels = {}): number =>
    valueOf(after, prefix + name, labels) - valueOf(before, prefix + name, labels);
  expect(grown('operation_duration_seconds_count', { asker: 'CLIENT' })).toBe(1);
  expect(grown('operation_cost_sum', { asker: 'CLIENT' })).toBe(
    (extensions?.cost as { actual: number }).actual,
  );
  expect(grown('statement_duration_seconds_count', { statement: 'query/towns' })).toBe(1);
  expect(grown('statement_rows_total', { statement: 'query/towns' })).toBe(4);
  expect(grown('statement_duration_seconds_count', { statement: 'query/laws' })).toBe(1);
  expect(grown('http_requests_total', { route: '/graphql', method: 'POST', status: '200' })).toBe(1);
  expect(grown('slow_operations_total')).toBe(1);
});

test('errors are counted by their code, and a statement that fails by its fragment', async () => {
  const before = await metricsOf(service);
  await service.ask('{ nothing }');
  await service.ask('{ towns(first: -1) { totalCount } }');
  const after = await metricsOf(service);
  expect(
    valueOf(after, `${prefix}errors_total`, { code: 'BAD_USER_INPUT' }) -
      valueOf(before, `${prefix}errors_total`, { code: 'BAD_USER_INPUT' }),
  ).toBe(2);
  const failing = await openService({
    profile: 'OPEN',
    fault: (sent) => (sent === statement('health/graphHash') ? null : new Error('broken')),
  });
  await failing.ask('{ towns { totalCount } }');
  const failed = await metricsOf(failing);
  expect(valueOf(failed, `${prefix}statement_failures_total`, { statement: 'query/towns' })).toBe(1);
  expect(valueOf(failed, `${prefix}errors_total`, { code: 'INTERNAL_SERVER_ERROR' })).toBe(1);
  await failing.close();
});

test('pool, event loop, what was loaded and whether there is a graph are told', async () => {
  await service.ask('{ about { version } }');
  const told = await metricsOf(service);
  expect(valueOf(told, `${prefix}bolt_connections`)).toBeGreaterThan(0);
  expect(valueOf(told, `${prefix}bolt_waiting`)).toBe(0);
  expect(valueOf(told, 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
  expect(valueOf(told, `${prefix}ingest_reports`, { outcome: 'loaded' })).toBe(1);
  expect(valueOf(told, `${prefix}ingest_changes`)).toBe(30);
  expect(valueOf(told, `${prefix}ingest_duration_seconds`)).toBe(0.4);
  expect(valueOf(told, `${prefix}ready`)).toBe(1);
});

test('whatever clients make up, the number of series stays the same', async () => {
  const make = async (salt: string): Promise<void> => {
    await service.ask(`query Made${salt} { made${salt}: towns { totalCount } }`);
    await service.ask(`query Made${salt} { wrong${salt} }`);
    await service.app.inject({ url: `/made/${salt}`, headers: { 'x-request-id': salt } });
    await service.app.inject({ method: 'OPTIONS', url: `/graphql?salt=${salt}` });
    await service.app.inject(`/export/${salt}`);
  };
  await make('a');
  const ours = async () => samplesIn(await metricsOf(service)).filter(({ name }) => name.startsWith(prefix));
  const before = (await ours()).length;
  for (let at = 0; at < 50; at += 1) await make(`b${at}`);
  const after = await ours();
  expect(after.length).toBe(before);
  expect(after.filter(({ labels }) => Object.values(labels).some((value) => /made|b\d/.test(value)))).toEqual(
    [],
  );
});

test('a locked service does not show what it counts, unless it is given a port for that', async () => {
  const locked = await openService();
  expect((await locked.app.inject('/metrics')).statusCode).toBe(404);
  await locked.close();
  const metricsPort = await freePort();
  const watched = await openService({ operated: { metricsPort } });
  await watched.ask('{ towns { totalCount } }');
  expect((await watched.app.inject('/metrics')).statusCode).toBe(404);
  const { status, body } = await get(metricsPort, '/metrics');
  expect(status).toBe(200);
  expect(valueOf(body, `${prefix}statement_duration_seconds_count`, { statement: 'query/towns' })).toBe(1);
  expect((await get(metricsPort, '/graphql')).status).toBe(404);
  await watched.close();
  await expect(get(metricsPort, '/metrics')).rejects.toThrow('ECONNREFUSED');
});

test('a port for the metrics that is taken stops the start, and names the setting', async () => {
  const metricsPort = await freePort();
  const first = await openService({ operated: { metricsPort } });
  await first.app.ready();
  const second = await openService({ operated: { metricsPort } });
  await expect(second.app.ready()).rejects.toThrow(/^METRICS_PORT: .*EADDRINUSE/);
  await second.close();
  await first.close();
});

describeWithProgram('promtool', 'prometheus')('promtool', () => {
  test('reads the metrics and finds nothing to better in ours', async () => {
    await service.ask('{ towns { totalCount } }');
    const { said } = runProgram('promtool', ['check', 'metrics'], await metricsOf(service));
    // Of those that prom-client tells of Node some names are not as Prometheus would have them.
    expect(said.split('\n').filter((line) => !/^(nodejs_|process_|$)/.test(line))).toEqual([]);
  });

  test('would say what is wrong', () => {
    expect(runProgram('promtool', ['check', 'metrics'], 'no metrics { at all').status).not.toBe(0);
  });
});

async function get(port: number, path: string): Promise<{ status: number | undefined; body: string }> {
  const asked = request({ port, host: '127.0.0.1', path, agent: false }).end();
  const [response] = (await once(asked, 'response')) as [NodeJS.ReadableStream & { statusCode?: number }];
  return { status: response.statusCode, body: await text(response) };
}

test('what is refused before it becomes an operation is counted by its code too', async () => {
  const limited = await openService({ profile: 'OPEN', costPerMinute: 1 });
  await limited.ask('{ about { version } }');
  const count = async () =>
    valueOf(await metricsOf(limited), `${prefix}errors_total`, { code: 'RATE_LIMITED' });
  const before = await count();
  expect((await limited.ask('{ about { version } }')).status).toBe(429);
  expect((await count()) - before).toBe(1);
  await limited.close();
});
