import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';

const scripts = join(projectRoot, 'tests', 'python');
const requirements = join(scripts, 'requirements.txt');

const lacking = whatIsLacking();
const mayBeSkipped = lacking !== null && process.env.CI !== 'true';
if (mayBeSkipped) console.warn(`The tests that open our files with Python programs are skipped: ${lacking}`);

/** A block of tests that need Python: skipped on a machine without it, but never under CI=true. */
export const describeWithPython = describe.skipIf(mayBeSkipped);

/** Runs a script of `tests/python`, which prints what it found as JSON. */
export function runPython(script: string, ...parameters: string[]): unknown {
  const printed = execFileSync(pythonWith(requirements), [join(scripts, script), ...parameters], {
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  return JSON.parse(printed);
}

/** The same for a script that asks the service of this process, which has to be free to answer. */
export async function runPythonClient(script: string, ...parameters: string[]): Promise<unknown> {
  const program = [join(scripts, script), ...parameters];
  const { stdout } = await promisify(execFile)(pythonWith(requirements), program);
  return JSON.parse(stdout);
}

/** The interpreter of an environment that holds what the file lists, made once for each list of requirements. */
export function pythonWith(requirements: string): string {
  const hash = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const folder = join(projectRoot, 'node_modules', '.cache', `python-environment-${hash}`);
  if (!existsSync(folder)) makeEnvironment(folder, requirements);
  return join(folder, 'bin', 'python');
}

/** Made elsewhere and put in its place at once: files of tests that run side by side never see half of one. */
function makeEnvironment(folder: string, requirements: string): void {
  const made = `${folder}-of-${process.pid}`;
  rmSync(made, { recursive: true, force: true });
  const quiet = ['--quiet', '--disable-pip-version-check', '--no-input'];
  const stdio = ['ignore', 'ignore', 'inherit'] as const;
  execFileSync('python3', ['-m', 'venv', made], { stdio: [...stdio] });
  const install = ['-m', 'pip', 'install', ...quiet, '--requirement', requirements];
  execFileSync(join(made, 'bin', 'python'), install, { stdio: [...stdio] });
  try {
    renameSync(made, folder);
  } catch (error) {
    // Another one was there first.
    if (!existsSync(folder)) throw error;
    rmSync(made, { recursive: true });
  }
}

function whatIsLacking(): string | null {
  const { error, status } = spawnSync('python3', [
    '-c',
    'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))',
  ]);
  if (error) return 'there is no python3.';
  return status === 0 ? null : 'python3 is older than 3.11 or lacks venv (on Debian: python3-venv).';
}
