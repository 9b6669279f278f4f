import { createWriteStream, existsSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ConfigError } from '../config.js';
import { plainly } from '../graph/local/problem.js';

/**
 * Writes a file that is whole whenever it is there: it is written beside, and takes its name when it is done. What went
 * before stays if it fails. A device or a pipe has nothing beside it and is written to as it is.
 */
export async function writeWhole(path: string, content: Readable): Promise<void> {
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) throw new ConfigError(`There is no folder ${folder} to write in.`);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false)
    return pipeline(content, createWriteStream(path));
  const beside = `${path}.${process.pid}.part`;
  try {
    await pipeline(content, createWriteStream(beside, { flags: 'wx' }));
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw plainly(error);
  }
}
