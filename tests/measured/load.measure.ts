import { constants, cpus, loadavg, setPriority } from 'node:os';
import { cpuUsage } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import pidusage from 'pidusage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { currentRun } from '../../src/graph/local/runState.js';
import type { Throwaway } from '../support/throwaway.js';
import { counted, percentile, rounded, writeFigures } from './figures.js';
import { startGraph } from './graph.js';
import { queries } from './questions.js';
import { startService, type RealService } from './realService.js';
import { closedLoop, WireLoop, wireQuestions, type WireOutcome, type WireQuestion } from './wireLoop.js';

const seconds = Number(process.env.SECONDS ?? 10);
/** The cheapest that is asked of the database, by another client than the one who asks too much. */
const cheap = { query: '{ node(id: "town/taiping") { id } }', from: '127.0.0.2', perSecond: 20 };

let graph: Throwaway;
let service: RealService;
let questions: readonly WireQuestion[];
let cheapQuestions: readonly WireQuestion[];
beforeAll(async () => {
  graph = await startGraph();
  service = await startService(graph.connection);
  // Only now, or those two would inherit it: what asks is not to take their time.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  questions = await wireQuestions(service.port, queries);
  cheapQuestions = await wireQuestions(service.port, [cheap.query]);
});
afterAll(async () => {
  await service.end();
  await graph.stop();
});

interface Times {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
}

interface Run {
  readonly perSecond: number;
  readonly goodput: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly accepted: Times;
  /** Of those, the first ones on their connections. */
  readonly acceptedFirst: Times;
  /** And all others. */
  readonly acceptedLater: Times;
  readonly refused: Times | null;
  readonly withoutRetryAfter: number;
  readonly wrong: number;
  readonly cheap: Times & { readonly success: number };
  /** Milliseconds that questions were sent too late, p99: how much what asks was held up itself. */
  readonly late: number;
  /** Processors that each took. */
  readonly processors: { readonly service: number; readonly neo4j: number; readonly generator: number };
}

/** Asks at a rate, beside somebody who asks little. */
async function run(perSecond: number): Promise<Run> {
  const before = await processorSeconds();
  const loop = new WireLoop(service.port, questions, perSecond);
  const others = new WireLoop(service.port, cheapQuestions, cheap.perSecond, cheap.from);
  await pause(seconds * 1_000);
  await others.stop();
  const took = await loop.stop();
  const after = await processorSeconds();
  const used = (name: keyof typeof after): number => rounded((after[name] - before[name]) / took);
  const { outcomes } = loop;
  const right = outcomes.filter(({ isRight }) => isRight);
  const refused = outcomes.filter(({ status }) => status === 503);
  const cheapRight = others.outcomes.filter(({ isRight }) => isRight);
  return {
    perSecond,
    goodput: rounded(right.length / took),
    statuses: counted(outcomes.map(({ status }) => status)),
    accepted: times(right),
    acceptedFirst: times(right.filter(({ isFirst }) => isFirst)),
    acceptedLater: times(right.filter(({ isFirst }) => !isFirst)),
    refused: refused.length > 0 ? times(refused) : null,
    withoutRetryAfter: refused.filter(({ retryAfter }) => !retryAfter).length,
    wrong: outcomes.filter(({ status, isRight }) => status === 200 && !isRight).length,
    cheap: { success: rounded(cheapRight.length / others.outcomes.length), ...times(cheapRight) },
    late: rounded(
      percentile(
        outcomes.map(({ late }) => late),
        0.99,
      ),
    ),
    processors: { service: used('service'), neo4j: used('neo4j'), generator: used('generator') },
  };
}

function times(outcomes: readonly WireOutcome[]): Times {
  const milliseconds = outcomes.map((one) => one.milliseconds);
  return {
    count: outcomes.length,
    p50: rounded(percentile(milliseconds, 0.5)),
    p99: rounded(percentile(milliseconds, 0.99)),
  };
}

/** What each has taken since its start. */
async function processorSeconds() {
  const neo4j = currentRun(graph.site.home)?.pid ?? NaN;
  const used = await pidusage([service.pid, neo4j]);
  const { user, system } = cpuUsage();
  return {
    service: (used[service.pid]?.ctime ?? NaN) / 1_000,
    neo4j: (used[neo4j]?.ctime ?? NaN) / 1_000,
    generator: (user + system) / 1e6,
  };
}

test('four times as much as can be answered leaves most of the answers', async () => {
  await closedLoop(service.port, questions, 8, 2 * seconds);
  const peak = Math.max(
    await closedLoop(service.port, questions, 8, seconds),
    await closedLoop(service.port, questions, 16, seconds),
  );
  const normal = await run(Math.round(peak / 2));
  await pause(2_000);
  const overload = await run(Math.round(peak * 4));
  await pause(2_000);
  const again = await run(Math.round(peak / 2));
  writeFigures('load', {
    machine: { processors: cpus().length, load: loadavg().map(rounded) },
    seconds,
    peak: rounded(peak),
    normal,
    overload,
    again,
    goodputOfPeak: rounded(overload.goodput / peak),
    acceptedOfNormal: rounded(overload.accepted.p99 / normal.accepted.p99),
  });
  expect(overload.wrong).toBe(0);
  expect(overload.withoutRetryAfter).toBe(0);
  expect(service.exitCode()).toBeNull();
});
