import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../src/projectRoot.js';

/** An example of `examples/`, copied and installed from the registry as somebody does who has this checkout. */
export interface ExampleProject {
  readonly folder: string;
  /** Runs one of its scripts; what it prints is the error's message if it fails. */
  readonly run: (script: string, settings?: NodeJS.ProcessEnv) => Promise<string>;
  /** Starts a script that goes on, until `stop`; resolves with the first match of the pattern in what it prints. */
  readonly start: (script: string, settings: NodeJS.ProcessEnv, ready: RegExp) => Promise<Started>;
}

export interface Started {
  readonly printed: string;
  readonly stop: () => void;
}

/** The environment of a terminal: that of a test makes some programs silent. */
const plain = { ...process.env, NO_COLOR: '1', NODE_ENV: undefined, VITEST: undefined };

/** What it needs is installed once for each lock file; its sources and the schema are those of now. */
export async function exampleProject(name: string): Promise<ExampleProject> {
  const origin = join(projectRoot, 'examples', name);
  const lock = readFileSync(join(origin, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const checkout = join(projectRoot, 'node_modules', '.cache', `example-${hash}`);
  const folder = join(checkout, 'examples', name);
  mkdirSync(folder, { recursive: true });
  renew(origin, folder);
  cpSync(join(projectRoot, 'schema'), join(checkout, 'schema'), { recursive: true });
  const complete = join(checkout, 'complete');
  if (!existsSync(complete)) {
    await npm(folder, ['ci', '--no-audit', '--no-fund', '--prefer-offline']);
    writeFileSync(complete, '');
  }
  return {
    folder,
    run: (script, settings) => npm(folder, ['run', script], settings),
    start: (script, settings, ready) => started(folder, script, settings, ready),
  };
}

function renew(origin: string, folder: string): void {
  const own = (entry: string): boolean => !['node_modules', 'dist'].includes(entry);
  for (const entry of readdirSync(folder).filter(own)) rmSync(join(folder, entry), { recursive: true });
  for (const entry of readdirSync(origin).filter(own)) {
    cpSync(join(origin, entry), join(folder, entry), { recursive: true });
  }
}

async function npm(cwd: string, words: readonly string[], settings: NodeJS.ProcessEnv = {}): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('npm', words, {
      cwd,
      env: { ...plain, ...settings },
      maxBuffer: 10_000_000,
    });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`npm ${words.join(' ')} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

function started(cwd: string, script: string, settings: NodeJS.ProcessEnv, ready: RegExp): Promise<Started> {
  const program = spawn('npm', ['run', script], {
    cwd,
    env: { ...plain, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: npm does not pass on that it is to stop.
    detached: true,
  });
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (part: Buffer): void => {
      printed += part.toString();
      const found = ready.exec(printed)?.[0];
      if (found !== undefined) resolve({ printed: found, stop: () => end(program) });
    };
    program.stdout.on('data', read);
    program.stderr.on('data', read);
    program.once('exit', () => {
      reject(new Error(`npm run ${script} ended:\n${printed}`));
    });
  });
}

function end({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGTERM');
}
