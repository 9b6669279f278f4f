import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../src/graph/local/port.js';

/** An HTTP server in a process of its own. */
export interface Server {
  readonly pid: number;
  /** The body of the answer to a body, as JSON; made anew, unless one that was made before will do. */
  readonly post: (path: string, body: unknown, anew?: boolean) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts a program of Node on a free port, told as PORT, and waits until it answers a request with anything. */
export async function startServer(
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Server> {
  const port = await freePort();
  const child = spawn(process.execPath, command, {
    // A line for each request is written, as anywhere; there is nobody to read them.
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, ...environment, PORT: String(port) },
  });
  const agent = new Agent({ keepAlive: true });
  const post: Server['post'] = (path, body, anew = true) =>
    send(agent, port, { path, body: JSON.stringify(body), anew });
  while (!(await isAnswered(post))) {
    if (child.exitCode !== null)
      throw new Error(`${command.join(' ')} ended with ${child.exitCode} before it answered.`);
    await pause(10);
  }
  return {
    pid: child.pid ?? NaN,
    post,
    stop: async () => {
      agent.destroy();
      child.kill();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

interface Sent {
  readonly path: string;
  readonly body: string;
  readonly anew: boolean;
}

async function send(agent: Agent, port: number, { path, body, anew }: Sent): Promise<string> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(anew && { 'cache-control': 'no-cache' }),
  };
  const asked = request({ agent, port, host: '127.0.0.1', path, method: 'POST', headers });
  asked.end(body);
  const [response] = (await once(asked, 'response')) as [NodeJS.ReadableStream];
  return text(response);
}

async function isAnswered(post: Server['post']): Promise<boolean> {
  return post('/', {}).then(
    () => true,
    () => false,
  );
}
