import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { startDeadline } from '../../src/graph/deadline.js';
import { openReader } from '../../src/graph/driver.js';
import { openReading } from '../../src/graph/run.js';
import { openService, type Service } from '../support/service.js';

const open: { close: () => unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

/** A server on a free port of this machine that does this with whoever connects. */
async function listen(
  serve: (socket: Socket) => void,
  port = 0,
): Promise<{ port: number; close: () => void }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const listening = {
    port: (server.address() as { port: number }).port,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
  open.push(listening);
  return listening;
}

/** Passes everything on to the real database. */
async function proxy(port = 0): Promise<{ port: number; close: () => void }> {
  const { Socket: Outgoing } = await import('node:net');
  const target = Number(new URL(inject('world').uri).port);
  return listen((socket) => {
    const other = new Outgoing().connect(target, '127.0.0.1');
    other.on('error', () => socket.destroy());
    socket.pipe(other).pipe(socket);
  }, port);
}

async function serviceAt(port: number): Promise<Service> {
  const service = await openService({ connection: { ...inject('world'), uri: `bolt://127.0.0.1:${port}` } });
  open.push(service);
  return service;
}

async function timed<T>(work: Promise<T>): Promise<{ answer: T; milliseconds: number }> {
  const began = performance.now();
  return { answer: await work, milliseconds: performance.now() - began };
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
    const nobody = await listen(() => undefined);
    nobody.close();
    const service = await serviceAt(nobody.port);
    const { answer, milliseconds } = await timed(service.ask('{ towns { totalCount } }'));
    expect(answer).toMatchObject(unavailable);
    expect(milliseconds).toBeLessThan(3_000);
    expect((await service.app.inject('/live')).statusCode).toBe(200);
    const ready = await service.app.inject('/ready');
    expect([ready.statusCode, ready.headers['retry-after']]).toEqual([503, '2']);
  });

  test('takes connections and says nothing is told within three seconds', async () => {
    const blackHole = await listen(() => undefined);
    const service = await serviceAt(blackHole.port);
    const { answer, milliseconds } = await timed(service.ask('{ towns { totalCount } }'));
    expect(answer).toMatchObject(unavailable);
    expect(milliseconds).toBeLessThan(3_000);
  });

  test('comes back is used again without anybody doing anything', async () => {
    const first = await proxy();
    const service = await serviceAt(first.port);
    expect((await service.ask('{ towns { totalCount } }')).data).toEqual({ towns: { totalCount: 4 } });
    first.close();
    expect(await service.ask('{ towns { totalCount } }')).toMatchObject(unavailable);
    await proxy(first.port);
    expect((await service.ask('{ towns { totalCount } }')).data).toEqual({ towns: { totalCount: 4 } });
    expect((await service.app.inject('/ready')).statusCode).toBe(200);
  });

  test('loses a connection is asked once more, so that no client notices', async () => {
    const sockets = new Set<Socket>();
    const { Socket: Outgoing } = await import('node:net');
    const target = Number(new URL(inject('world').uri).port);
    const flaky = await listen((socket) => {
      sockets.add(socket);
      const other = new Outgoing().connect(target, '127.0.0.1');
      socket.pipe(other).pipe(socket);
      other.on('error', () => socket.destroy());
    });
    const service = await serviceAt(flaky.port);
    await service.ask('{ towns { totalCount } }');
    service.statementsSent();
    for (const socket of sockets) socket.destroy();
    const { data, errors } = await service.ask('{ towns { totalCount } }');
    expect({ data, errors }).toEqual({ data: { towns: { totalCount: 4 } }, errors: undefined });
    expect(service.statementsSent().length).toBeLessThanOrEqual(2);
  });
});

describe('the deadline', () => {
  /** Runs for minutes if nobody stops it. */
  const slow =
    'UNWIND range(1, 100000) AS one UNWIND range(1, 100000) AS other RETURN sum(one * other) AS answer';

  test('ends the answer, and the transaction soon after', async () => {
    const driver = openReader(inject('world'));
    open.push(driver);
    const reader = openReading(driver, 'neo4j');
    const { answer, milliseconds } = await timed(
      reader.read({ text: slow, parameters: {} }, startDeadline(300)).catch((error: unknown) => error),
    );
    expect(answer).toMatchObject({ extensions: { code: 'DEADLINE_EXCEEDED' } });
    expect(milliseconds).toBeLessThan(2_000);
    await expect
      .poll(
        async () => {
          const { records } = await driver.executeQuery(
            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 100000)' RETURN count(*) AS running",
          );
          return Number(records[0]?.get('running'));
        },
        { timeout: 3_000 },
      )
      .toBe(0);
  });

  test('is told to the client with its own code', async () => {
    const service = await openService({ limits: { deadline: 1 } });
    open.push(service);
    const answer = await service.ask('{ towns { nodes { villages { nodes { id } } } } about { graphHash } }');
    expect(answer.status).toBe(504);
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'DEADLINE_EXCEEDED' });
  });
});

test('a service that stops lets the answer under way finish', async () => {
  const service = await openService();
  const answer = service.ask('{ towns { nodes { villages { nodes { awards { nodes { id } } } } } } }');
  await new Promise((resolve) => setTimeout(resolve, 5));
  await service.app.close();
  expect((await answer).errors).toBeUndefined();
  await service.close();
});
