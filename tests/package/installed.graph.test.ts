import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../src/graph/local/port.js';
import { pack } from '../support/package.js';

let folder: string;
let program: ChildProcess | undefined;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'installed-'));
  const { filename } = pack('--pack-destination', folder);
  await run('npm', 'init', '--yes');
  await run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, filename));
});
afterAll(async () => {
  if (program?.pid !== undefined) await endGroup(program.pid);
  await run('npx', 'conghua-graph', 'db', 'stop');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('installed from its tarball into an empty folder, it starts a database, loads the report and answers', async () => {
  const port = await freePort();
  const address = await started(port);
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ towns { totalCount } }' }),
  });
  expect(await response.json()).toMatchObject({ data: { towns: { totalCount: 4 } } });
  expect(existsSync(join(folder, 'data', 'conghua-graph', 'neo4j', 'data'))).toBe(true);
  expect(existsSync(join(folder, 'node_modules', 'conghua-graph', '.neo4j'))).toBe(false);
  const titles = { '/': 'Conghua', '/docs/': 'Documentation', '/graphql': 'playground' };
  for (const [path, title] of Object.entries(titles)) {
    const page = await fetch(address + path, { headers: { accept: 'text/html' } });
    expect([path, page.status, await page.text()]).toEqual([path, 200, expect.stringContaining(title)]);
  }
});

/** Tells all of a group to stop and waits until none is left: npx ends before what it runs. */
async function endGroup(group: number): Promise<void> {
  const patience = performance.now() + 20_000;
  let signal: NodeJS.Signals | 0 = 'SIGTERM';
  while (isThere(group, signal)) {
    await pause(100);
    signal = performance.now() > patience ? 'SIGKILL' : 0;
  }
}

function isThere(group: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-group, signal);
  } catch {
    return false;
  }
}

/** On Linux the database goes where the user's data is; elsewhere nothing but the setting leads there. */
const terminal = () => ({
  ...process.env,
  NODE_ENV: undefined,
  NEO4J_URI: undefined,
  XDG_DATA_HOME: join(folder, 'data'),
  ...(process.platform !== 'linux' && { DATABASE_FOLDER: join(folder, 'data', 'conghua-graph', 'neo4j') }),
});

/** The address, once it says that it is ready. */
function started(port: number): Promise<string> {
  const start = spawn('npx', ['conghua-graph', 'start'], {
    cwd: folder,
    env: { ...terminal(), PORT: String(port) },
    // A group of its own, so that what npx runs can be told to stop.
    detached: true,
  });
  program = start;
  return new Promise((resolve, reject) => {
    let told = '';
    const read = (part: Buffer): void => {
      told += part.toString();
      if (told.includes('Ready: ')) resolve(`http://127.0.0.1:${port}`);
    };
    start.stdout.on('data', read);
    start.stderr.on('data', read);
    start.once('exit', () => reject(new Error(`npx conghua-graph start ended:\n${told}`)));
  });
}

function run(command: string, ...words: string[]): Promise<void> {
  const child = spawn(command, words, { cwd: folder, env: terminal() });
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (told += part.toString()));
  return new Promise((resolve, reject) => {
    child.once('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`${command} ${words.join(' ')} ended with ${status}:\n${told}`));
    });
  });
}
