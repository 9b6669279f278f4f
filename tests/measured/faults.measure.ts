import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joinServer, stop } from '../../src/graph/local/managed.js';
import { javaHere, killServer, type Throwaway } from '../support/throwaway.js';
import { FaultyProxy, type Fault } from './faultyProxy.js';
import { counted, percentile, rounded, writeFigures } from './figures.js';
import { startGraph } from './graph.js';
import { OpenLoop, type Outcome, type Question } from './openLoop.js';
import { isAtRest, poolAtRest } from './pool.js';
import { questionsOf } from './questions.js';
import { startService, type RealService } from './realService.js';

const rounds = Number(process.env.ROUNDS ?? 20);
const perSecond = Number(process.env.PER_SECOND ?? 20);
/** Milliseconds of a round: with the fault, until it has to be over, and in which it is looked whether it is. */
const [faulty, recovering, after] = [3_000, 5_000, 2_000];

let graph: Throwaway;
let proxy: FaultyProxy;
let service: RealService;
let questions: readonly Question[];
const connection = () => ({ ...graph.connection, uri: `bolt://127.0.0.1:${proxy.port}` });
const figures: Record<string, unknown> = {};

beforeAll(async () => {
  graph = await startGraph();
  proxy = await new FaultyProxy(Number(new URL(graph.connection.uri).port)).open();
  service = await startService(connection());
  questions = await questionsOf(service.address);
});
afterAll(async () => {
  await service.end();
  proxy.close();
  await graph.stop();
  writeFigures(perSecond === 20 ? 'faults' : `faults-${perSecond}`, { rounds, perSecond, ...figures });
});

const kill = (): Promise<void> => killServer(graph.site);
const stopDatabase = async (): Promise<void> => {
  await stop(graph.site);
};
async function restart(): Promise<void> {
  const { connection: again } = await joinServer(graph.site, await javaHere());
  proxy.target = Number(new URL(again.uri).port);
}

interface Trouble {
  readonly begin: () => Promise<void>;
  readonly end: () => Promise<void>;
  /** How long it lasts once begun, in milliseconds. */
  readonly lasts?: number;
}

const byProxy = (fault: Fault): Trouble => ({
  begin: () => proxy.turn(fault),
  end: () => proxy.turn({ kind: 'NONE' }),
});

const troubles: readonly (readonly [string, Trouble])[] = [
  ['refused', byProxy({ kind: 'REFUSES' })],
  ['black-holed', byProxy({ kind: 'SWALLOWS' })],
  ['black-holed, its connections for good', byProxy({ kind: 'LOSES' })],
  ['slowed by 100 ms each way', byProxy({ kind: 'SLOWS', milliseconds: 100 })],
  ['cut mid-answer', byProxy({ kind: 'CUTS', bytes: 2_000 })],
  ['killed and started again', { begin: kill, end: restart, lasts: 1_000 }],
  ['stopped and started again', { begin: stopDatabase, end: restart, lasts: 1_000 }],
];

describe.each(troubles)('a database that is %s', (name, trouble) => {
  test(`${rounds} times`, async () => {
    const base = await poolAtRest(service, proxy);
    const during: Outcome[] = [];
    const afterwards: Outcome[] = [];
    const untilRight: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const loop = new OpenLoop(service.port, questions, perSecond);
      await pause(500);
      const began = loop.now;
      await trouble.begin();
      await pause(trouble.lasts ?? faulty);
      await trouble.end();
      const ended = loop.now;
      await pause(recovering + after);
      const outcomes = await loop.stop();
      during.push(...outcomes.filter(({ at }) => at >= began && at < ended));
      afterwards.push(...outcomes.filter(({ at }) => at >= ended + recovering));
      untilRight.push(firstRight(outcomes, ended));
    }
    const told = {
      during: summary(during),
      afterwards: { later: recovering, ...summary(afterwards) },
      untilRight: { p50: rounded(percentile(untilRight, 0.5)), most: rounded(Math.max(...untilRight)) },
      connections: { before: base, after: await poolAtRest(service, proxy) },
    };
    figures[name] = told;
    console.log(name, JSON.stringify(told));
    expect(service.exitCode()).toBeNull();
    expect(told.during.wrong).toBe(0);
    expect(told.during.slowest).toBeLessThan(2_000);
    expect(told.afterwards.success).toBeGreaterThanOrEqual(0.99);
    expect(told.connections.after).toSatisfy(isAtRest);
  });
});

test(`a database that is absent when the service starts, ${rounds} times`, async () => {
  const found = [];
  for (let round = 0; round < rounds; round += 1) {
    await proxy.turn({ kind: 'REFUSES' });
    const began = performance.now();
    const late = await startService(connection(), {}, { command: 'serve', until: '/live' });
    const live = performance.now() - began;
    const ready = (await fetch(`${late.address}/ready`)).status;
    const loop = new OpenLoop(late.port, questions, perSecond);
    await pause(faulty);
    const ended = loop.now;
    await proxy.turn({ kind: 'NONE' });
    await pause(recovering + after);
    const outcomes = await loop.stop();
    found.push({
      live,
      ready,
      // Who asked just before it came back may be answered rightly just after.
      during: outcomes.filter(({ at, milliseconds }) => at + milliseconds < ended),
      afterwards: outcomes.filter(({ at }) => at >= ended + recovering),
      untilRight: firstRight(outcomes, ended),
      code: late.exitCode(),
    });
    await late.end();
  }
  const told = {
    live: {
      p50: rounded(
        percentile(
          found.map(({ live }) => live),
          0.5,
        ),
      ),
      most: rounded(Math.max(...found.map(({ live }) => live))),
    },
    ready: [...new Set(found.map(({ ready }) => ready))],
    during: summary(found.flatMap(({ during }) => during)),
    afterwards: { later: recovering, ...summary(found.flatMap(({ afterwards }) => afterwards)) },
    untilRight: Math.round(Math.max(...found.map(({ untilRight }) => untilRight))),
  };
  figures['absent at the start'] = told;
  console.log(JSON.stringify(told));
  expect(found.map(({ code }) => code).filter((code) => code !== null)).toEqual([]);
  expect(told.ready).toEqual([503]);
  expect(told.during.statuses).toEqual({ 503: told.during.asked });
  expect(told.during.withoutRetryAfter).toBe(0);
  expect(told.afterwards.success).toBeGreaterThanOrEqual(0.99);
});

/** Milliseconds from the end of a trouble to the end of the first right answer that was asked for after it. */
const firstRight = (outcomes: readonly Outcome[], ended: number): number =>
  Math.min(
    ...outcomes
      .filter(({ at, isRight }) => at >= ended && isRight)
      .map(({ at, milliseconds }) => at + milliseconds - ended),
  );

function summary(outcomes: readonly Outcome[]) {
  const times = outcomes.map(({ milliseconds }) => milliseconds);
  return {
    asked: outcomes.length,
    statuses: counted(outcomes.map(({ status }) => status)),
    success: outcomes.filter(({ isRight }) => isRight).length / outcomes.length,
    wrong: outcomes.filter(({ status, isRight }) => status === 200 && !isRight).length,
    withoutRetryAfter: outcomes.filter(({ status, retryAfter }) => status === 503 && !retryAfter).length,
    p50: rounded(percentile(times, 0.5)),
    slowest: rounded(Math.max(...times)),
  };
}
