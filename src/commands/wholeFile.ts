import { createWriteStream, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Writes a file that is whole whenever it is there: it is written beside, and takes its name when it is done. What went
 * before stays if it fails. A device or a pipe has nothing beside it and is written to as it is.
 */
export async function writeWhole(path: string, content: Readable): Promise<void> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false)
    return pipeline(content, createWriteStream(path));
  const beside = `${path}.${process.pid}.part`;
  try {
    await pipeline(content, createWriteStream(beside, { flags: 'wx' }));
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
