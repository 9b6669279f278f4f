import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Spreads requests over servers, one after the other, and leaves out the ones that say they are not ready. */
export interface Balancer {
  readonly url: string;
  readonly close: () => void;
}

/** Milliseconds between two questions to a server whether it is ready, and how often in a row it has to deny that. */
const [pause, enough] = [100, 3];

/**
 * Opens a balancer that is as plain as one can be: it sends nothing twice, so that whatever a server drops is seen by the
 * client.
 */
export async function openBalancer(ports: readonly number[]): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true });
  const denials = new Map(ports.map((port) => [port, enough]));
  const closing = new AbortController();
  const look = async (port: number): Promise<void> => {
    while (!closing.signal.aborted) {
      denials.set(port, (await isReady(port)) ? 0 : (denials.get(port) ?? 0) + 1);
      await wait(pause);
    }
  };
  for (const port of ports) void look(port);
  let turn = 0;
  const server = createServer((client, answer) => {
    const usable = ports.filter((port) => (denials.get(port) ?? enough) < enough);
    const port = usable[(turn += 1) % usable.length];
    if (port === undefined) answer.writeHead(503).end('no server is ready');
    else pass(client, answer, port, agent);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      closing.abort();
      agent.destroy();
      server.close();
      server.closeAllConnections();
    },
  };
}

function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/ready`, { headers: { connection: 'close' } }).then(
    ({ ok }) => ok,
    () => false,
  );
}

function pass(client: IncomingMessage, answer: ServerResponse, port: number, agent: Agent): void {
  const { url = '/', method, headers } = client;
  const asked = request({ port, host: '127.0.0.1', path: url, method, headers, agent }, (given) => {
    const { connection: _ours, ...theirs } = given.headers;
    answer.writeHead(given.statusCode ?? 502, { ...theirs, 'x-answered-by': String(port) });
    given.pipe(answer);
  });
  asked.on('error', (error) => {
    if (answer.headersSent) answer.destroy();
    else answer.writeHead(502).end(String(error));
  });
  client.pipe(asked);
}
