import { EventEmitter } from 'node:events';
import type { FastifyReply } from 'fastify';
import { describe, expect, test } from 'vitest';
import { begun } from '../../../src/api/exports/stream.js';
import { Turns } from '../../../src/api/exports/turns.js';
import { unchanged } from '../../../src/api/graphVersion.js';
import type { Reader } from '../../../src/graph/run.js';

const hashes = (...states: string[]): Reader => ({ read: () => Promise.resolve(states.shift()) });

async function* pieces(): AsyncGenerator<number> {
  await Promise.resolve();
  yield 1;
  yield 2;
}

async function taken<Piece>(from: AsyncIterable<Piece>): Promise<Piece[]> {
  const all: Piece[] = [];
  for await (const piece of from) all.push(piece);
  return all;
}

describe('a file is of one state of the graph', () => {
  test('and whole where nothing was loaded meanwhile', async () => {
    expect(await taken(unchanged(hashes('a', 'a'), pieces))).toEqual([1, 2]);
  });

  test('or it breaks off', async () => {
    await expect(taken(unchanged(hashes('a', 'b'), pieces))).rejects.toThrow(
      /was changed while the file was written/,
    );
  });
});

describe('a file is read as it is taken', () => {
  test('what is wrong shows before anything is sent', async () => {
    const failing = (async function* (): AsyncGenerator<number> {
      yield await Promise.reject<number>(new Error('refused'));
    })();
    await expect(begun(failing)).rejects.toThrow('refused');
  });

  test('and no further once nobody takes it', async () => {
    let read = 0;
    let isClosed = false;
    const many = (async function* (): AsyncGenerator<number> {
      try {
        await Promise.resolve();
        for (;;) yield (read += 1);
      } finally {
        isClosed = true;
      }
    })();
    for await (const piece of await begun(many)) if (piece === 3) break;
    expect({ read, isClosed }).toEqual({ read: 3, isClosed: true });
  });
});

test('more files than may be written at once are asked to wait, until one is done', async () => {
  const turns = new Turns(1);
  const raw = new EventEmitter();
  const reply = { raw } as unknown as FastifyReply;
  const work = () => Promise.resolve('written');
  expect(await turns.take(reply, work)).toBe('written');
  await expect(turns.take(reply, work)).rejects.toMatchObject({ extensions: { code: 'OVERLOADED' } });
  raw.emit('close');
  expect(await turns.take(reply, work)).toBe('written');
});

test('a client that has gone before its turn keeps none', async () => {
  const turns = new Turns(1);
  const reply = { raw: Object.assign(new EventEmitter(), { closed: true }) } as unknown as FastifyReply;
  const work = () => Promise.resolve('written');
  for (let at = 0; at < 3; at += 1) expect(await turns.take(reply, work)).toBe('written');
});
