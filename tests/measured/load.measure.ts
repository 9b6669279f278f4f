import { setPriority, constants } from 'node:os';
import { cpuUsage } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Throwaway } from '../support/throwaway.js';
import { percentile, rounded, writeFigures } from './figures.js';
import { startGraph } from './graph.js';
import { OpenLoop, type Outcome, type Question } from './openLoop.js';
import { questionsOf } from './questions.js';
import { startService, type RealService } from './realService.js';

const rounds = Number(process.env.ROUNDS ?? 20);
const seconds = Number(process.env.SECONDS ?? 10);

let graph: Throwaway;
let service: RealService;
let questions: readonly Question[];
beforeAll(async () => {
  // The service and the database come first: what asks is not to take their time.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  graph = await startGraph();
  service = await startService(graph.connection);
  questions = await questionsOf(service.address);
});
afterAll(async () => {
  await service.end();
  await graph.stop();
});

interface Run {
  readonly perSecond: number;
  readonly goodput: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly accepted: { readonly p50: number; readonly p99: number };
  readonly refused: { readonly p50: number; readonly p99: number } | null;
  readonly wrong: number;
  readonly generatorCpu: number;
}

/** Asks at a rate, and tells of everything that was due in that time. */
async function run(perSecond: number): Promise<Run> {
  const before = cpuUsage();
  const loop = new OpenLoop(service.port, questions, perSecond);
  await pause(seconds * 1_000);
  const took = loop.now / 1_000;
  const outcomes = await loop.stop();
  const { user, system } = cpuUsage(before);
  const right = outcomes.filter(({ isRight }) => isRight);
  const refused = outcomes.filter(({ status }) => status === 503);
  return {
    perSecond,
    goodput: rounded(right.length / took),
    statuses: Object.fromEntries(
      [...new Set(outcomes.map(({ status }) => status))].map((one) => [
        one,
        outcomes.filter(({ status }) => status === one).length,
      ]),
    ),
    accepted: times(right),
    refused: refused.length > 0 ? times(refused) : null,
    wrong: outcomes.filter(({ status, isRight }) => status === 200 && !isRight).length,
    generatorCpu: rounded((user + system) / 1e6 / took),
  };
}

function times(outcomes: readonly Outcome[]) {
  const milliseconds = outcomes.map((one) => one.milliseconds);
  return { p50: rounded(percentile(milliseconds, 0.5)), p99: rounded(percentile(milliseconds, 0.99)) };
}

test('four times as much as can be answered leaves most of the answers', async () => {
  await run(50);
  let peak = await run(50);
  for (let perSecond = 100; perSecond <= 3_200; perSecond *= 1.5) {
    const next = await run(Math.round(perSecond));
    if (next.goodput < perSecond * 0.95) break;
    peak = next;
  }
  const normal = await run(Math.round(peak.perSecond / 2));
  const overload = await run(peak.perSecond * 4);
  await pause(3_000);
  const again = await run(Math.round(peak.perSecond / 2));
  writeFigures('load', { seconds, peak, normal, overload, again });
  expect(overload.wrong).toBe(0);
  expect(service.exitCode()).toBeNull();
});

test('a service that is told to stop finishes what it began, and ends', async () => {
  const ends: { code: number | null; milliseconds: number; broken: number; answered: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const one = await startService(graph.connection);
    const loop = new OpenLoop(one.port, questions, 50);
    await pause(1_000);
    const told = loop.now;
    const { code, milliseconds } = await one.end('SIGTERM');
    const outcomes = await loop.stop();
    const begun = outcomes.filter(({ sent }) => sent < told);
    ends.push({
      code,
      milliseconds,
      broken: begun.filter(({ status }) => status === 0).length,
      answered: begun.length,
    });
  }
  const milliseconds = ends.map((one) => one.milliseconds);
  writeFigures('stop', {
    rounds,
    codes: [...new Set(ends.map(({ code }) => code))],
    answered: ends.reduce((sum, { answered }) => sum + answered, 0),
    broken: ends.reduce((sum, { broken }) => sum + broken, 0),
    milliseconds: { p50: rounded(percentile(milliseconds, 0.5)), most: rounded(Math.max(...milliseconds)) },
  });
  for (const { code } of ends) expect(code).toBe(0);
});
