import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { boltProbe } from '../../src/graph/boltProbe.js';
import { Bookmarks } from '../../src/graph/bookmarks.js';
import type { Deadline } from '../../src/graph/deadline.js';
import { watched } from '../../src/graph/watched.js';

const statement = { text: 'RETURN 1 AS answer', parameters: {} };
const deadline = {} as Deadline;
const unavailable = { extensions: { code: 'DATABASE_UNAVAILABLE' } };

/** A database that answers or hangs as it is told, and is looked at quickly. */
function database() {
  const state = { answers: true, alive: true, looks: 0, reads: 0 };
  const hanging: ((answer: string) => void)[] = [];
  const read = (): Promise<unknown> => {
    state.reads += 1;
    return state.answers ? Promise.resolve('answer') : new Promise((resolve) => hanging.push(resolve));
  };
  const isAlive = (): Promise<boolean> => {
    state.looks += 1;
    return Promise.resolve(state.alive);
  };
  const asked = { read, explain: read as never, plan: read as never, attending: () => asked as never };
  const reader = watched(asked, isAlive, { suspicion: 20, between: 5 });
  onTestFinished(() => reader.stop());
  const answer = (): void => {
    for (const tell of hanging.splice(0)) tell('answer');
  };
  const behind = reader.attending({ bookmarks: new Bookmarks(['FB:one']) });
  return {
    state,
    answer,
    read: () => reader.read(statement, deadline),
    readBehind: () => behind.read(statement, deadline),
  };
}

describe('a database that falls silent', () => {
  test('is not waited for: whoever waits is told, and whoever comes, without a statement', async () => {
    const { state, read } = database();
    Object.assign(state, { answers: false, alive: false });
    await Promise.all([read(), read()].map((one) => expect(one).rejects.toMatchObject(unavailable)));
    expect(state.reads).toBe(2);
    await expect(read()).rejects.toMatchObject(unavailable);
    expect(state.reads).toBe(2);
  });

  test('is used again as soon as it answers, without anybody asking', async () => {
    const { state, read } = database();
    Object.assign(state, { answers: false, alive: false });
    await expect(read()).rejects.toMatchObject(unavailable);
    Object.assign(state, { answers: true, alive: true });
    await pause(50);
    expect(await read()).toBe('answer');
  });
});

describe('a database that came back', () => {
  test('is asked one thing at first, and more with each answer', async () => {
    const { state, read, answer } = database();
    Object.assign(state, { answers: false, alive: false });
    await expect(read()).rejects.toMatchObject(unavailable);
    state.alive = true;
    await pause(50);
    const first = read();
    await expect(read()).rejects.toMatchObject(unavailable);
    answer();
    expect(await first).toBe('answer');
    const two = [read(), read()];
    await expect(read()).rejects.toMatchObject(unavailable);
    answer();
    expect(await Promise.all(two)).toEqual(['answer', 'answer']);
  });
});

describe('a database that came back', () => {
  async function back() {
    const opened = database();
    const { state, read } = opened;
    Object.assign(state, { answers: false, alive: false });
    await expect(read()).rejects.toMatchObject(unavailable);
    state.alive = true;
    await pause(50);
    return opened;
  }

  test('has one slow read, and answers all others', async () => {
    const { state, read } = await back();
    const slow = read();
    slow.catch(() => undefined);
    await pause(50);
    state.answers = true;
    for (let at = 0; at < 20; at += 1) expect(await read()).toBe('answer');
  });

  test('is not kept from others by who waits behind a bookmark', async () => {
    const { state, read, readBehind } = await back();
    for (let at = 0; at < 5; at += 1) readBehind().catch(() => undefined);
    state.answers = true;
    for (let at = 0; at < 20; at += 1) expect(await read()).toBe('answer');
  });
});

describe('a database that takes long', () => {
  test('is waited for while it is there', async () => {
    const { state, read } = database();
    state.answers = false;
    const told = await Promise.race([read().catch(() => 'refused'), pause(150, 'waits still')]);
    expect(told).toBe('waits still');
    expect(state.looks).toBeGreaterThan(2);
  });

  test('is not looked at while it answers quickly', async () => {
    const { state, read } = database();
    for (let at = 0; at < 20; at += 1) expect(await read()).toBe('answer');
    await pause(50);
    expect(state.looks).toBe(0);
  });
});

describe('whether anything speaks Bolt', () => {
  async function listening(answer: Buffer | null): Promise<string> {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', () => answer && socket.write(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    return `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  test('is told by its first word', async () => {
    expect(await boltProbe(await listening(Buffer.from([0, 0, 8, 5])))?.()).toBe(true);
  });

  test('is not by a server that says nothing', async () => {
    const began = performance.now();
    expect(await boltProbe(await listening(null))?.()).toBe(false);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test('is not where nobody listens', async () => {
    expect(await boltProbe('bolt://127.0.0.1:1')?.()).toBe(false);
  });

  test('cannot be asked of an address that stands for several servers', () => {
    expect(boltProbe('neo4j+s://example.org')).toBeNull();
  });
});
