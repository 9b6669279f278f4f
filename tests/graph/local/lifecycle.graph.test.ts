import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Java } from '../../../src/graph/local/java.js';
import { joinServer, startToStay, stop } from '../../../src/graph/local/managed.js';
import { isAlive, waitUntil } from '../../../src/graph/local/processes.js';
import { currentRun, lastRun, writeRun, type RunState } from '../../../src/graph/local/runState.js';
import type { Site } from '../../../src/graph/local/site.js';
import { ask } from '../../support/ask.js';
import { discard, javaHere, temporarySite } from '../../support/throwaway.js';

let site: Site;
let java: Java;

beforeAll(async () => {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--build', 'tsconfig.build.json']);
  [site, java] = await Promise.all([temporarySite(), javaHere()]);
});

afterAll(() => discard(site));

it('starts one server for two that ask at once, and stops it when both have left', async () => {
  const [one, two] = await Promise.all([joinServer(site, java), joinServer(site, java)]);
  expect(one.connection).toEqual(two.connection);
  const { pid } = running();
  await one.release();
  expect(running().stopping).toBe(false);
  await two.release();
  expect(running().stopping).toBe(true);
  expect(await ended(pid)).toBe(true);
});

it('loses nothing when it is told to stop and nobody waits, and starts again on the same port', async () => {
  const one = await joinServer(site, java);
  await ask(one.connection, 'CREATE (:Kept)');
  await one.release();
  const two = await joinServer(site, java);
  expect(two.connection).toEqual(one.connection);
  expect(await ask(two.connection, 'MATCH (kept:Kept) RETURN count(kept)')).toBe(1);
  await two.release();
});

it('takes another port where the last one is taken', async () => {
  await stop(site);
  const { port = 0 } = lastRun(site.home) ?? {};
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  const { connection, release } = await joinServer(site, java);
  other.close();
  expect(connection.uri).not.toBe(`bolt://127.0.0.1:${port}`);
  await expect(ask(connection, 'RETURN 1')).resolves.toBe(1);
  await release();
});

it('keeps nothing back from a server whose process was killed', async () => {
  const one = await joinServer(site, java);
  await ask(one.connection, 'CREATE (:Kept)');
  const { pid } = running();
  process.kill(pid, 'SIGKILL');
  expect(await ended(pid)).toBe(true);
  const two = await joinServer(site, java);
  expect(await ask(two.connection, 'MATCH (kept:Kept) RETURN count(kept)')).toBe(2);
  await two.release();
});

it('does not touch a process that got the id of a server that is gone', async () => {
  await stop(site);
  const stranger = spawn('sleep', ['60']);
  writeRun(site.home, { ...last(), pid: stranger.pid ?? 0, stopping: false });
  expect(currentRun(site.home)).toBeUndefined();
  expect(await stop(site)).toBe(false);
  expect(isAlive(stranger.pid ?? 0)).toBe(true);
  stranger.kill();
});

it('starts although what was written about the last run cannot be read', async () => {
  await writeFile(join(site.home, 'run.json'), '{"pid":');
  const { release } = await joinServer(site, java);
  await release();
});

it('finds the server again whose owner was killed, and is then the one to stop it', async () => {
  await stop(site);
  const holder = await hold();
  const { pid } = running();
  await kill(holder);
  const { release } = await joinServer(site, java);
  expect(running().pid).toBe(pid);
  await release();
  expect(await ended(pid)).toBe(true);
});

it('goes on when the process that held the lock was killed', async () => {
  await mkdir(join(site.home, 'lock')); // what proper-lockfile leaves; nobody renews it
  await expect(stop(site)).resolves.toBe(false);
});

it('leaves a server that was asked to stay, until it is told to stop', async () => {
  const { pid } = await startToStay(site, java);
  const { release } = await joinServer(site, java);
  await release();
  expect(running()).toMatchObject({ pid, stays: true, stopping: false, users: [] });
  expect(await stop(site)).toBe(true);
  expect(isAlive(pid)).toBe(false);
});

it('gives every checkout a server of its own', async () => {
  const other = await temporarySite();
  const [one, two] = await Promise.all([joinServer(site, java), joinServer(other, java)]);
  expect(one.connection.uri).not.toBe(two.connection.uri);
  expect(one.connection.password).not.toBe(two.connection.password);
  await discard(other);
  await expect(ask(one.connection, 'RETURN 1')).resolves.toBe(1);
  await one.release();
});

function running(): RunState {
  const run = currentRun(site.home);
  if (run === undefined) throw new Error('Expected a running server, but there is none.');
  return run;
}

function last(): RunState {
  const run = lastRun(site.home);
  if (run === undefined) throw new Error('Expected the state of an earlier run, but there is none.');
  return run;
}

const ended = (pid: number): Promise<boolean> => waitUntil(() => !isAlive(pid), 20_000);

/** Starts another process that uses the server, and waits until it does. */
async function hold(): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('../../support/holder.js', import.meta.url));
  const holder = spawn(process.execPath, [script, site.home, site.cache], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(createInterface(holder.stdout), 'line');
  return holder;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}
