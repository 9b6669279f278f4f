import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether this user may have a disk of any size: a mount needs root, and tmpfs is Linux's. */
export const maySetUpDisks = process.platform === 'linux' && process.getuid?.() === 0;

/** A disk of some megabytes that can be full. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves nothing free. */
  readonly fill: () => void;
  readonly makeSpace: () => void;
  readonly remove: () => void;
}

export function smallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'conghua-graph-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: () => write(filler),
    makeSpace: () => rmSync(filler, { force: true }),
    remove: () => {
      execFileSync('umount', ['--lazy', folder]);
      rmdirSync(folder);
    },
  };
}

/** In ever smaller parts, until not a byte is taken any more. */
function write(file: string): void {
  const descriptor = openSync(file, 'w');
  for (let size = 1_048_576; size >= 1; size = Math.floor(size / 16))
    while (isTaken(descriptor, Buffer.alloc(size)));
  closeSync(descriptor);
}

function isTaken(descriptor: number, part: Buffer): boolean {
  try {
    return writeSync(descriptor, part) === part.length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}
