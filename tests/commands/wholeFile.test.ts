import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeWhole } from '../../src/commands/wholeFile.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function* breakingOff(): AsyncGenerator<string> {
  await Promise.resolve();
  yield 'the first rows';
  throw new Error('the graph was changed');
}

describe('a file that is exported', () => {
  test('is there when all of it is written, in the place of the one before', async () => {
    const path = join(folder, 'grants.csv');
    writeFileSync(path, 'old');
    await writeWhole(path, Readable.from(['new', ' rows']));
    expect(readFileSync(path, 'utf8')).toBe('new rows');
    expect(readdirSync(folder)).toEqual(['grants.csv']);
  });

  test('is not there where writing it broke off, nor is a part of it', async () => {
    await expect(writeWhole(join(folder, 'grants.csv'), Readable.from(breakingOff()))).rejects.toThrow(
      'the graph was changed',
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leaves the one before as it is then', async () => {
    const path = join(folder, 'grants.csv');
    writeFileSync(path, 'old');
    await expect(writeWhole(path, Readable.from(breakingOff()))).rejects.toThrow();
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['grants.csv']);
  });

  test('is not written where there is no folder, which is told in one sentence', async () => {
    const path = join(folder, 'nowhere', 'grants.csv');
    await expect(writeWhole(path, Readable.from(['rows']))).rejects.toThrow(
      `There is no folder ${join(folder, 'nowhere')} to write in.`,
    );
  });

  test('can be a device, which has no name to take', async () => {
    await writeWhole('/dev/null', Readable.from(['rows']));
    expect(readdirSync('/dev').filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
