import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Throwaway } from '../support/throwaway.js';
import { counted, percentile, rounded, writeFigures } from './figures.js';
import { startGraph } from './graph.js';
import { OpenLoop, type Question } from './openLoop.js';
import { questionsOf } from './questions.js';
import { startService } from './realService.js';

const rounds = Number(process.env.ROUNDS ?? 20);
const perSecond = Number(process.env.PER_SECOND ?? 200);

let graph: Throwaway;
let questions: readonly Question[];
beforeAll(async () => {
  graph = await startGraph();
  const service = await startService(graph.connection);
  questions = await questionsOf(service.address);
  await service.end();
});
afterAll(() => graph.stop());

test('a service that is told to stop finishes what it began, and ends', async () => {
  const ends: { code: number | null; milliseconds: number; statuses: readonly number[] }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const one = await startService(graph.connection);
    const loop = new OpenLoop(one.port, questions, perSecond);
    await pause(1_000);
    const told = loop.now;
    const { code, milliseconds } = await one.end('SIGTERM');
    const outcomes = await loop.stop();
    const begun = outcomes.filter(({ sent }) => sent < told);
    ends.push({
      code,
      milliseconds,
      statuses: begun.map(({ status }) => status),
    });
  }
  const milliseconds = ends.map((one) => one.milliseconds);
  writeFigures('stop', {
    rounds,
    codes: [...new Set(ends.map(({ code }) => code))],
    perSecond,
    statuses: counted(ends.flatMap(({ statuses }) => statuses)),
    milliseconds: { p50: rounded(percentile(milliseconds, 0.5)), most: rounded(Math.max(...milliseconds)) },
  });
  for (const { code } of ends) expect(code).toBe(0);
});
