import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freePort } from '../src/graph/local/port.js';
import { projectRoot } from '../src/projectRoot.js';
import { blocks } from '../tests/docs/frontend.js';
import { openPage } from '../tests/support/browser.js';

// From a clone to a typed list on a page, as README.md and docs/frontend.md say, with nothing fetched before: what the
// machine takes of the ten minutes.

const folder = mkdtempSync(join(tmpdir(), 'ten-minutes-'));
const [clone, project] = [join(folder, 'clone'), join(folder, 'project')];

/** A terminal of somebody who has never fetched anything. */
const terminal = {
  ...process.env,
  NO_COLOR: '1',
  NODE_ENV: undefined,
  NEO4J_URI: undefined,
  DATABASE_FOLDER: undefined,
  npm_config_cache: join(folder, 'npm'),
  XDG_CACHE_HOME: join(folder, 'cache'),
  MAVEN_OPTS: `-Dmaven.repo.local=${join(folder, 'maven')}`,
};

interface Step {
  readonly what: string;
  readonly seconds: number;
}
const steps: Step[] = [];

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  steps.push({ what, seconds: (performance.now() - start) / 1_000 });
  return result;
}

test('from a clone to a typed list on a page', async () => {
  const before = loadavg();
  await run('git', ['clone', '--quiet', projectRoot, clone], folder);
  mkdirSync(project);
  await timed('`npm ci`', () => run('npm', ['ci', '--no-audit', '--no-fund'], clone));
  const port = await freePort();
  const service = begin('npm', ['start'], clone, { PORT: String(port) });
  try {
    await timed('`npm start`, until it is ready', () => saying(service, /Ready: /));
    for (const { file, text } of blocks) {
      const here = text.replaceAll('http://127.0.0.1:4000', `http://127.0.0.1:${port}`);
      if (typeof file === 'string') writeFileSync(join(project, file), here);
      else await follow(here.replace(/^npx vite$/m, ''));
    }
    await timed('`npx vite`, until the list is on the page', listed);
  } finally {
    await end(service);
  }
  writeFileSync(join(projectRoot, 'benchmarks', 'frontend.md'), told(before, loadavg()));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** The commands of one block, each with its time. */
async function follow(script: string): Promise<void> {
  for (const line of script.split('\n').filter((one) => one !== ''))
    await timed(
      `\`${line
        .replace(/127\.0\.0\.1:\d+/, '127.0.0.1:4000')
        .split(' ')
        .slice(0, 3)
        .join(' ')}\``,
      () => run('bash', ['-c', line], project),
    );
}

async function listed(): Promise<void> {
  const vite = begin('npx', ['vite'], project);
  const address = await saying(vite, /http:\/\/127\.0\.0\.1:\d+\//);
  const opened = await openPage(address);
  try {
    await opened.page.locator('li').first().waitFor();
    expect(await opened.page.locator('li').count()).toBe(4);
  } finally {
    await opened.close();
    await end(vite);
  }
}

/** In a group of its own, so that what it starts ends with it. */
const begin = (
  command: string,
  words: string[],
  cwd: string,
  settings: NodeJS.ProcessEnv = {},
): ChildProcess => spawn(command, words, { cwd, env: { ...terminal, ...settings }, detached: true });

async function run(command: string, words: string[], cwd: string): Promise<void> {
  const child = begin(command, words, cwd);
  const told = listening(child);
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${String(status)}:\n${told()}`);
}

function saying(child: ChildProcess, words: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const told = listening(child, () => {
      const found = words.exec(told())?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`It ended:\n${told()}`)));
  });
}

function listening(child: ChildProcess, onPart: () => void = () => undefined): () => string {
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => {
      told += part.toString();
      onPart();
    });
  return () => told;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-Number(child.pid), 'SIGTERM');
  await ended;
}

const told = ([before = 0]: number[], [after = 0]: number[]): string => `# From the README to a typed list

What the machine takes of the ten minutes that [docs/frontend.md](../docs/frontend.md) speaks of: a clone, \`npm ci && npm start\`, then the chapter "In a project of your own" from an empty folder
to the list in a browser, with empty caches of npm, of Maven and of this project, so that everything is fetched. \`npm run bench:frontend\` writes this anew. What a reader needs to
read and to copy four files comes on top, and was not measured.

| step | seconds |
| --- | ---: |
${steps.map(({ what, seconds }) => `| ${what} | ${seconds.toFixed(1)} |`).join('\n')}
| **in all** | **${steps.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(0)}** |

Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${process.platform}; the load of the machine was ${before.toFixed(1)} before and ${after.toFixed(1)} after.
`;
