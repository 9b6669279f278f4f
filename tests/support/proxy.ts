import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { inject } from 'vitest';
import type { Connection } from '../../src/config.js';

/** Stands between the service and the real database, and can do what networks do. */
export interface Proxy {
  /** The world's database as seen through this proxy. */
  readonly connection: Connection;
  /** From now on nothing passes and nobody is told; what was sent waits. */
  readonly hold: () => void;
  /** Everything that waited passes, and everything after it. */
  readonly release: () => void;
  /** Breaks every connection; new ones are taken. */
  readonly breakOff: () => void;
  /** Breaks every connection and refuses new ones. */
  readonly close: () => void;
}

/** Opens a proxy, on a free port unless one is given. */
export async function openProxy(port = 0): Promise<Proxy> {
  const world = inject('world');
  const pairs = new Set<readonly [Socket, Socket]>();
  let held = false;
  const join = ([one, other]: readonly [Socket, Socket]) => one.pipe(other).pipe(one);
  const server = createServer((client) => {
    const pair = [client, connect(Number(new URL(world.uri).port), '127.0.0.1')] as const;
    pairs.add(pair);
    for (const socket of pair) socket.on('error', () => breakPair(pair)).on('close', () => breakPair(pair));
    if (!held) join(pair);
  });
  const breakPair = (pair: readonly [Socket, Socket]) => {
    pairs.delete(pair);
    for (const socket of pair) socket.destroy();
  };
  const breakOff = () => [...pairs].forEach(breakPair);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    connection: { ...world, uri: `bolt://127.0.0.1:${taken}` },
    hold: () => {
      held = true;
      for (const [one, other] of pairs) void (one.unpipe(other), other.unpipe(one));
    },
    release: () => {
      held = false;
      pairs.forEach(join);
    },
    breakOff,
    close: () => {
      breakOff();
      server.close();
    },
  };
}
