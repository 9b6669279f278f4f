import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../src/config.js';
import type { Throwaway } from '../support/throwaway.js';
import { rounded, writeFigures } from './figures.js';
import { startGraph } from './graph.js';
import { OpenLoop, type Outcome, type Question } from './openLoop.js';
import { questionsOf } from './questions.js';
import { startService, type RealService } from './realService.js';
import { smallDisk } from './smallDisk.js';

/** Programs of Debian: `faketime` shifts the clock of one process, `unshare` gives one process names of its own. */
const shiftingClock = '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1';

let graph: Throwaway;
let questions: readonly Question[];
let folder: string;
let service: RealService;
const figures: Record<string, unknown> = {};
beforeAll(async () => {
  graph = await startGraph();
  folder = mkdtempSync(join(tmpdir(), 'surroundings-'));
  service = await startService(graph.connection);
  questions = await questionsOf(service.address);
});
afterEach(() => service.end());
afterAll(async () => {
  await graph.stop();
  rmSync(folder, { recursive: true });
  writeFigures('surroundings', figures);
});

/** What came of some seconds of questions. */
async function asked(seconds: number, meanwhile: () => void = () => undefined): Promise<readonly Outcome[]> {
  const loop = new OpenLoop(service.port, questions, 20);
  meanwhile();
  await pause(1_000 * seconds);
  return loop.stop();
}

function summary(outcomes: readonly Outcome[]) {
  return {
    asked: outcomes.length,
    right: outcomes.filter(({ isRight }) => isRight).length,
    refused: outcomes.filter(({ status }) => status === 503 || status === 504).length,
    wrong: outcomes.filter(({ status, isRight }) => status === 200 && !isRight).length,
    slowest: rounded(Math.max(...outcomes.map(({ milliseconds }) => milliseconds))),
  };
}

/** Nothing ended, nothing was wrong, and after the trouble all is as before. */
function expectUnharmed(during: readonly Outcome[], after: readonly Outcome[]): void {
  expect(service.exitCode()).toBeNull();
  expect([...during, ...after].filter(({ status, isRight }) => status === 200 && !isRight)).toEqual([]);
  expect([...during, ...after].filter(({ status }) => status === 0)).toEqual([]);
  expect(after.filter(({ isRight }) => !isRight)).toEqual([]);
}

test.each([
  ['a day on', '+1d'],
  ['a day back', '-1d'],
  ['thirty years on', '+30y'],
])('a clock that jumps %s', async (name, jump) => {
  const clock = join(folder, 'clock');
  writeFileSync(clock, '+0');
  await service.end();
  service = await startService(graph.connection, {
    LD_PRELOAD: shiftingClock,
    FAKETIME_TIMESTAMP_FILE: clock,
    FAKETIME_NO_CACHE: '1',
    // What runs only forward does so whatever the time of day is set to.
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  });
  const dayBefore = await dayTold();
  const during = await asked(5, () => writeFileSync(clock, jump));
  const dayMeanwhile = await dayTold();
  const after = await asked(3, () => writeFileSync(clock, '+0'));
  figures[`clock ${name}`] = {
    day: [dayBefore, dayMeanwhile],
    during: summary(during),
    after: summary(after),
  };
  expect(dayMeanwhile).not.toBe(dayBefore);
  expectUnharmed(during, after);
});

/** The day that the service believes it is. */
async function dayTold(): Promise<string> {
  const { headers } = await fetch(`${service.address}/live`);
  return new Date(headers.get('date') ?? '').toISOString().slice(0, 10);
}

test('a name of the database that is not known, then is, is not any more, and is again', async () => {
  const hosts = join(folder, 'hosts');
  const name = 'database.example';
  const { port } = new URL(graph.connection.uri);
  const isKnown = (known: boolean): void =>
    writeFileSync(hosts, `127.0.0.1 localhost\n${known ? `127.0.0.1 ${name}\n` : ''}`);
  isKnown(false);
  // Nobody answers there, as when a resolver is gone.
  writeFileSync(join(folder, 'resolv.conf'), 'nameserver 127.0.0.53\noptions timeout:1 attempts:1\n');
  const namedApart = `mount --bind ${hosts} /etc/hosts && mount --bind ${folder}/resolv.conf /etc/resolv.conf && exec "$0" "$@"`;
  await service.end();
  const connection: Connection = { ...graph.connection, uri: `bolt://${name}:${port}` };
  service = await startService(
    connection,
    {},
    { command: 'serve', until: '/live', within: ['unshare', '--mount', 'sh', '-c', namedApart] },
  );
  const unknown = await asked(5);
  const known = await asked(5, () => isKnown(true));
  const lost = await asked(5, () => isKnown(false));
  await asked(2, () => isKnown(true));
  const again = await asked(3);
  figures['name of the database'] = {
    unknown: summary(unknown),
    known: summary(known),
    lost: summary(lost),
    again: summary(again),
  };
  expect(unknown.filter(({ status }) => status !== 503)).toEqual([]);
  expect(unknown.filter(({ retryAfter }) => !retryAfter)).toEqual([]);
  expectUnharmed([...unknown, ...known, ...lost], again);
});

test('a log that takes nothing more', async () => {
  const disk = smallDisk(1);
  const full = openSync(join(disk.folder, 'log'), 'a');
  disk.fill();
  await service.end();
  service = await startService(graph.connection, { LOG_LEVEL: 'debug' }, { log: full });
  const during = await asked(5);
  const after = await asked(3, disk.makeSpace);
  expectUnharmed(during, after);
  const { code } = await service.end();
  closeSync(full);
  disk.remove();
  figures['log disk full'] = { during: summary(during), after: summary(after), code };
  expect(code).toBe(0);
});

test('a log that never takes anything', async () => {
  const full = openSync('/dev/full', 'a');
  await service.end();
  service = await startService(graph.connection, { LOG_LEVEL: 'debug' }, { log: full });
  const during = await asked(5);
  const { code } = await service.end();
  closeSync(full);
  figures['log to /dev/full'] = { during: summary(during), code };
  expect(during.filter(({ isRight }) => !isRight)).toEqual([]);
  expect(code).toBe(0);
});
