import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Limits } from '../../src/api/limits.js';
import { openProxy, type Proxy } from '../support/proxy.js';
import { openService, type Service } from '../support/service.js';

let proxy: Proxy;
let service: Service;
beforeEach(async () => {
  proxy = await openProxy();
});
afterEach(async () => {
  proxy.close();
  await service.close();
});

const query = '{ towns { totalCount } }';
const answered = { status: 200, data: { towns: { totalCount: 4 } } };

async function serve(limits: Partial<Limits> = {}): Promise<void> {
  service = await openService({ connection: proxy.connection, limits });
}

/** Serves, and has the connection to the database open. */
async function serveConnected(limits: Partial<Limits> = {}): Promise<void> {
  await serve(limits);
  expect(await service.ask(query)).toMatchObject(answered);
  service.statementsSent();
}

async function timed<T>(work: PromiseLike<T>): Promise<{ answer: T; milliseconds: number }> {
  const began = performance.now();
  return { answer: await work, milliseconds: performance.now() - began };
}

/** Waits until this many statements have been sent since it was asked last. */
async function untilSent(count: number): Promise<void> {
  let sent = 0;
  await expect.poll(() => (sent += service.statementsSent().length), { interval: 5 }).toBe(count);
}

const unavailable = {
  status: 503,
  headers: expect.objectContaining({ 'retry-after': '2' }),
  errors: [
    expect.objectContaining({
      message: 'The database does not answer at the moment; try again shortly.',
      extensions: { code: 'DATABASE_UNAVAILABLE' },
    }),
  ],
};

describe('a database that', () => {
  test('refuses connections is told within three seconds, with the time to try again', async () => {
    proxy.close();
    await serve();
    const { answer, milliseconds } = await timed(service.ask(query));
    expect(answer).toMatchObject(unavailable);
    expect(milliseconds).toBeLessThan(3_000);
  });

  test('takes connections and says nothing is told within three seconds', async () => {
    proxy.hold();
    await serve();
    const { answer, milliseconds } = await timed(service.ask(query));
    expect(answer).toMatchObject(unavailable);
    expect(milliseconds).toBeLessThan(3_000);
  });

  test('comes back is used again without anybody doing anything', async () => {
    await serveConnected();
    proxy.close();
    expect(await service.ask(query)).toMatchObject(unavailable);
    proxy = await openProxy(Number(new URL(proxy.connection.uri).port));
    expect(await service.ask(query)).toMatchObject(answered);
  });

  test('falls silent in the middle is given up at the deadline, and used again when it speaks', async () => {
    await serveConnected({ deadline: 300 });
    proxy.hold();
    const { answer, milliseconds } = await timed(service.ask(query));
    expect(answer).toMatchObject({ status: 504, errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }] });
    expect(milliseconds).toBeLessThan(1_000);
    proxy.release();
    expect(await service.ask(query)).toMatchObject(answered);
  });
});

describe('a connection that breaks', () => {
  test('before it is used is replaced, and no client notices', async () => {
    await serveConnected();
    proxy.breakOff();
    expect(await service.ask(query)).toMatchObject(answered);
  });

  test('during a statement has it sent once more', async () => {
    await serveConnected();
    proxy.hold();
    const answer = service.ask(query);
    await untilSent(1);
    proxy.breakOff();
    proxy.release();
    expect(await answer).toMatchObject(answered);
    expect(service.statementsSent()).toHaveLength(1);
  });

  test('a second time is told, and the statement not sent again', async () => {
    await serveConnected();
    proxy.hold();
    const answer = service.ask(query);
    await untilSent(1);
    proxy.breakOff();
    await untilSent(1);
    proxy.close();
    expect(await answer).toMatchObject(unavailable);
    expect(service.statementsSent()).toEqual([]);
  });
});

describe('more queries than there are connections', () => {
  test('wait for a second and are told then, while the others go on', async () => {
    await serveConnected();
    const eight = () => Array.from({ length: 8 }, () => service.ask(query));
    await Promise.all(eight());
    service.statementsSent();
    proxy.hold();
    const others = eight();
    await untilSent(8);
    const { answer, milliseconds } = await timed(service.ask(query));
    expect(answer).toMatchObject({
      status: 503,
      headers: { 'retry-after': '1' },
      errors: [{ message: expect.stringMatching(/try again/), extensions: { code: 'OVERLOADED' } }],
    });
    expect(milliseconds).toBeLessThan(3_000);
    proxy.release();
    for (const other of others) expect(await other).toMatchObject(answered);
  });
});

describe('a query with more root fields than there are connections', () => {
  const many = `{ ${Array.from({ length: 50 }, (_, at) => `a${at}: villages { totalCount }`).join(' ')} }`;

  test('takes a few at a time, however long each of them takes', async () => {
    await serveConnected();
    await Promise.all(Array.from({ length: 8 }, () => service.ask(query)));
    service.statementsSent();
    proxy.hold();
    const asked = service.ask(many);
    await untilSent(4);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    proxy.release();
    const { data, errors } = await asked;
    expect(errors).toBeUndefined();
    expect(Object.keys(data as object)).toHaveLength(50);
    expect(service.statementsSent()).toHaveLength(46);
  });

  test('sends nothing more once its time is over', async () => {
    // Less than the driver waits for a connection, which would end some of them sooner.
    await serveConnected({ deadline: 700 });
    await Promise.all(Array.from({ length: 8 }, () => service.ask(query)));
    service.statementsSent();
    proxy.hold();
    const { errors } = await service.ask(many);
    proxy.release();
    expect(errors?.map(({ extensions }) => extensions.code)).toContain('DEADLINE_EXCEEDED');
    await service.ask('{ about { version } }');
    expect(service.statementsSent()).toHaveLength(5);
  });
});

describe('the health of the service', () => {
  const state = async (url: string) => {
    const { statusCode, headers, ...response } = await service.app.inject(url);
    return { status: statusCode, again: headers['retry-after'], ...response.json<object>() };
  };

  test('is live and ready while the database answers and holds a graph', async () => {
    await serveConnected();
    expect(await state('/live')).toEqual({ status: 'live' });
    expect(await state('/ready')).toEqual({
      status: 'ready',
      graphHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test.each(['close', 'hold'] as const)(
    'is live but not ready after %s, and ready when that is over',
    async (fault) => {
      await serveConnected();
      proxy[fault]();
      expect(await state('/live')).toEqual({ status: 'live' });
      const { answer, milliseconds } = await timed(state('/ready'));
      expect(answer).toEqual({
        status: 'not ready',
        again: '2',
        reason: 'the database does not answer or holds no graph',
      });
      expect(milliseconds).toBeLessThan(3_000);
      if (fault === 'hold') proxy.release();
      else proxy = await openProxy(Number(new URL(proxy.connection.uri).port));
      expect(await state('/ready')).toMatchObject({ status: 'ready' });
    },
  );
});

describe('a service that stops', () => {
  test('finishes the answer under way, then takes no more', async () => {
    await serveConnected();
    const address = await service.app.listen({ host: '127.0.0.1', port: 0 });
    const ask = () =>
      fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
    proxy.hold();
    const answer = ask();
    await untilSent(1);
    const closed = service.app.close();
    proxy.release();
    expect(await (await answer).json()).toMatchObject({ data: answered.data });
    const { milliseconds } = await timed(closed);
    expect(milliseconds).toBeLessThan(1_000);
    await expect(ask()).rejects.toThrow('fetch failed');
  });
});
