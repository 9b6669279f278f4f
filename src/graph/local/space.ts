import { statfs } from 'node:fs/promises';
import { DatabaseProblem } from './problem.js';

/** Throws unless the disk of the folder has this many bytes free. */
export async function requireSpace(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const available = bavail * bsize;
  if (available >= bytes) return;
  throw new DatabaseProblem(
    `The disk of ${folder} has ${inMegabytes(available)} free, but ${inMegabytes(bytes)} are needed; free some space and try again.`,
  );
}

const inMegabytes = (bytes: number): string => `${Math.floor(bytes / 1024 / 1024)} MB`;
