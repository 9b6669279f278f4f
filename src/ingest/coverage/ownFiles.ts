import { execFile } from 'node:child_process';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../projectRoot.js';

const run = promisify(execFile);

/** A text of ours. */
export interface OwnFile {
  readonly file: string;
  readonly text: string;
}

/** The files of a report's folder, and all of the project's own when the report lies in a checkout of it. */
export async function ownFiles(folder: string): Promise<OwnFile[]> {
  const path = await realpath(folder);
  const checkout = await checkoutOf(path);
  const [root, names] =
    checkout === (await realpath(projectRoot))
      ? [checkout, await namesInCheckout(checkout)]
      : [dirname(path), (await namesIn(path)).map((name) => join(basename(path), name))];
  return (await Promise.all(names.map((name) => read(root, name)))).flat();
}

/** The checkout that a folder lies in; null where there is none, or no git. */
async function checkoutOf(folder: string): Promise<string | null> {
  const found = await run('git', ['-C', folder, 'rev-parse', '--show-toplevel']).catch(() => null);
  return found && resolve(found.stdout.trim());
}

/** What git has, and what it will be given; not what it ignores. */
async function namesInCheckout(root: string): Promise<string[]> {
  const words = ['-C', root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = await run('git', words, { maxBuffer: 2 ** 26 });
  return stdout.split('\0').filter((name) => name !== '');
}

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name).slice(folder.length + 1));
}

/** A file that is listed and gone has no words. */
async function read(root: string, name: string): Promise<OwnFile[]> {
  const text = await readFile(join(root, name), 'utf8').catch(() => null);
  return text === null ? [] : [{ file: name, text }];
}
