import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Connection } from '../../src/config.js';
import { freePort } from '../../src/graph/local/port.js';
import { projectRoot } from '../../src/projectRoot.js';
import type { Operation } from './operations.js';

/** A server in a process of its own that answers operations. */
export interface Contestant {
  readonly name: 'floor' | 'ours';
  /** The answer of an operation; an error where it gives none. */
  readonly answer: (operation: Operation) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** Starts the floor and the service, each on a port of its own; in `profiles` each leaves a profile of its processor time. */
export async function startContestants(connection: Connection, profiles?: string): Promise<Contestant[]> {
  const node = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`];
  const jiti = join(projectRoot, 'node_modules', '.bin', 'jiti');
  return Promise.all([
    start('floor', connection, [...node, jiti, join(import.meta.dirname, 'floorServer.ts')], (operation) => ({
      path: `/${operation.name}`,
      body: operation.parameters,
    })),
    start(
      'ours',
      connection,
      [...node, join(projectRoot, 'bin', 'conghua-graph.js'), 'start'],
      (operation) => ({
        path: '/graphql',
        body: { query: operation.query, variables: operation.variables },
      }),
    ),
  ]);
}

type Asking = (operation: Operation) => { readonly path: string; readonly body: unknown };

async function start(
  name: Contestant['name'],
  connection: Connection,
  command: readonly string[],
  asking: Asking,
): Promise<Contestant> {
  const port = await freePort();
  const { uri, username, password, database } = connection;
  const child = spawn(process.execPath, command, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      PORT: String(port),
    },
  });
  const agent = new Agent({ keepAlive: true });
  const post = (path: string, body: unknown): Promise<string> =>
    send(agent, port, path, JSON.stringify(body));
  await untilReady(child, () => post('/', {}));
  return {
    name,
    answer: async (operation) => {
      const { path, body } = asking(operation);
      const answer = JSON.parse(await post(path, body)) as { data?: unknown; errors?: unknown };
      if (answer.errors) throw new Error(`${name}, ${operation.name}: ${JSON.stringify(answer.errors)}`);
      return answer.data;
    },
    stop: async () => {
      agent.destroy();
      child.kill();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function send(agent: Agent, port: number, path: string, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const asked = request({ agent, port, host: '127.0.0.1', path, method: 'POST', headers });
  asked.end(body);
  const [response] = (await once(asked, 'response')) as [NodeJS.ReadableStream];
  return text(response);
}

/** Until it answers anything at all. */
async function untilReady(child: ChildProcess, probe: () => Promise<unknown>): Promise<void> {
  for (;;) {
    if (child.exitCode !== null)
      throw new Error(`A contestant ended with ${child.exitCode} before it answered.`);
    const answered = await probe().then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
