import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Throwaway } from '../support/throwaway.js';
import { FaultyProxy } from './faultyProxy.js';
import { rounded, writeFigures } from './figures.js';
import { Line, written } from './line.js';
import { isAtRest, poolAtRest } from './pool.js';
import { startGraph } from './graph.js';
import { startService, type RealService, type Told } from './realService.js';

const requests = Number(process.env.REQUESTS ?? 200_000);
const atOnce = 8;
/** Looks at its memory, the first half of which is warming up. */
const looks = 20;

let graph: Throwaway;
let proxy: FaultyProxy;
let service: RealService;
beforeAll(async () => {
  graph = await startGraph();
  proxy = await new FaultyProxy(Number(new URL(graph.connection.uri).port)).open();
  service = await startService({ ...graph.connection, uri: `bolt://127.0.0.1:${proxy.port}` });
});
afterAll(async () => {
  await service.end();
  proxy.close();
  await graph.stop();
});

/** Some are right, some wrong, and no two have the same text. */
function textOf(at: number): string {
  const kinds = [
    `{ a${at}: towns { totalCount nodes { id } } }`,
    `{ node(id: "town/zqx-${at}") { id } }`,
    `query Q${at} { entities(first: ${1 + (at % 20)}) { nodes { id name } } }`,
    `{ search(text: "zqx ${at}") { totalCount } }`,
    `{ mayors${at} }`,
    `{ towns(first: ${at}) { `,
  ];
  return kinds[at % kinds.length] ?? '';
}

const ask = async (line: Line, at: number): Promise<number> => (await line.ask(written(textOf(at)))).status;

test('a long time of questions of which no two are the same leaves nothing behind', async () => {
  const statuses = new Map<number, number>();
  const memory: Told[] = [];
  const lines = Array.from({ length: atOnce }, () => new Line(service.port));
  const [first] = lines;
  if (!first) throw new Error('Expected a connection, got none.');
  for (let at = 0; at < 600; at += 1) await ask(first, -at);
  const before = await service.swept();
  const began = performance.now();
  for (let look = 0; look < looks; look += 1) {
    const part = requests / looks;
    let next = look * part;
    const worker = async (line: Line): Promise<void> => {
      while (next < (look + 1) * part) {
        const status = await ask(line, next++);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    await Promise.all(lines.map(worker));
    memory.push(await service.swept());
  }
  const seconds = (performance.now() - began) / 1_000;
  for (const line of lines.slice(1)) line.close();
  await pause(5_000);
  const after = await service.swept();
  const connections = await poolAtRest(service, proxy);
  writeFigures('soak', {
    requests,
    perSecond: rounded(requests / seconds),
    statuses: Object.fromEntries(statuses),
    heap: course(memory.map(({ heapUsed }) => heapUsed)),
    process: course(memory.map(({ rss }) => rss)),
    resources: { before: before.resources, after: after.resources },
    connections,
  });
  expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
  expect(connections).toSatisfy(isAtRest);
});

/** How a quantity of bytes went, and by how much of itself it grew in the second half. */
const course = (bytes: readonly number[]) => ({
  megabytes: bytes.map((one) => rounded(one / 1e6)),
  slopeAfterWarmUp: rounded(slope(bytes.slice(looks / 2))),
});

/** By how much of itself a quantity grows from the first to the last look, along the line that fits best. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const rise = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  const run = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  return ((rise / run) * (values.length - 1)) / mean;
}
