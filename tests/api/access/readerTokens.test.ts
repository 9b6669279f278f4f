import { createHash } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ReaderTokens } from '../../../src/api/access/readerTokens.js';

const sha256 = (token: string) => createHash('sha256').update(token).digest('hex');
const line = (name: string, token: string) => `${name} ${sha256(token)}`;

/** A file of tokens, what was written to the log, and a clock that is set on by hand. */
function tokensOf(...lines: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'tokens-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'readers');
  const write = (...others: string[]) => {
    writeFileSync(join(folder, 'new'), others.join('\n'));
    renameSync(join(folder, 'new'), file);
  };
  write(...lines);
  const told: string[] = [];
  const log = (_about: object, message: string) => void told.push(message);
  let now = 0;
  const tokens = new ReaderTokens(file, { info: log as never, error: log as never }, () => now);
  return { tokens, told, write, file, later: (seconds: number) => (now += seconds * 1_000) };
}

describe('a reader', () => {
  test('is known by a token, of which only the hash is in the file', () => {
    const { tokens } = tokensOf('# who may read', '', line('library', 'one'), `  ${line('press', 'two')}  `);
    expect(['one', 'two', 'three', ''].map((token) => tokens.nameOf(token))).toEqual([
      'library',
      'press',
      null,
      null,
    ]);
  });

  test('is not let in by the hash itself', () => {
    const { tokens } = tokensOf(line('library', 'one'));
    expect(tokens.nameOf(sha256('one'))).toBeNull();
  });

  test('may have two tokens while one takes the place of the other', () => {
    const { tokens } = tokensOf(line('library', 'old'), line('library', 'new'));
    expect([tokens.nameOf('old'), tokens.nameOf('new')]).toEqual(['library', 'library']);
  });
});

describe('a file of tokens that changes', () => {
  test('is read again within a second or so, whether it is written or replaced', () => {
    const { tokens, told, write, later } = tokensOf(line('library', 'one'));
    write(line('library', 'two'), line('press', 'three'));
    later(1);
    expect(['one', 'two', 'three'].map((token) => tokens.nameOf(token))).toEqual([null, 'library', 'press']);
    expect(told).toEqual(['the tokens of readers were read again']);
  });

  test.each([
    ['is gone', null],
    ['is empty', ''],
    ['holds something else', 'library one'],
  ])('and %s leaves everybody in who was, and says so in the log', (_what, text) => {
    const { tokens, told, write, file, later } = tokensOf(line('library', 'one'));
    if (text === null) rmSync(file);
    else write(text);
    later(2);
    expect(tokens.nameOf('one')).toBe('library');
    expect(told).toEqual(['the tokens of readers cannot be read; those from before stay']);
    write(line('press', 'two'));
    later(2);
    expect([tokens.nameOf('one'), tokens.nameOf('two')]).toEqual([null, 'press']);
  });
});

describe('a file of tokens that cannot be used is refused, and what stands in it is not told', () => {
  const secret = 'a-token-that-somebody-wrote-here';
  test.each([
    ['a token instead of its hash', [`library ${secret}`], /line 1: expected a name and the SHA-256/],
    ['a hash without a name', [line('library', 'one'), sha256(secret)], /line 2: expected a name/],
    ['nobody at all', ['# nobody'], /expected at least one reader, got none/],
  ])('%s', (_what, lines, message) => {
    expect(() => tokensOf(...lines)).toThrow(message);
    expect(() => tokensOf(...lines)).not.toThrow(new RegExp(`${secret}|${sha256(secret)}`));
  });

  test('one that is not there', () => {
    const log = { info: () => undefined, error: () => undefined };
    expect(() => new ReaderTokens('/nowhere/readers', log as never)).toThrow(
      'READER_TOKENS_FILE: cannot read "/nowhere/readers".',
    );
  });
});
