import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from '../../src/config.js';
import { freePort } from '../../src/graph/local/port.js';
import { serviceEnvironment } from '../../tests/support/serviceEnvironment.js';

/** What all variants have in common. */
export interface Conditions {
  readonly connection: Connection;
  /** Where traces are sent. */
  readonly traces: string;
  /** The checkout that is measured, and an earlier one if there is one. */
  readonly folders: { readonly ours: string; readonly before?: string };
}

/** A running service with all of it, some of it or none. */
export interface Variant {
  readonly name: string;
  readonly pid: number;
  readonly post: (body: unknown) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** `quiet` tells nobody anything, `watched` is as `deploy/` has it, `traced` sends traces too; `before` knows none of this. */
const settings = (name: string, traces: string, metricsPort: number): Record<string, string> => {
  const watched = { METRICS_PORT: String(metricsPort), LOG_LEVEL: 'info' };
  if (name === 'traced') return { ...watched, OTEL_EXPORTER_OTLP_ENDPOINT: traces };
  return name === 'watched' ? watched : { LOG_LEVEL: 'silent', SLOW_QUERY_MILLISECONDS: '999999999' };
};

/** Starts one, and reads its metrics every five seconds if it has any. */
export async function startVariant(
  name: string,
  { connection, traces, folders }: Conditions,
): Promise<Variant> {
  const [port, metricsPort] = [await freePort(), await freePort()];
  const folder = name === 'before' ? (folders.before ?? '') : folders.ours;
  const child = spawn(process.execPath, [join(folder, 'bin', 'conghua-graph.js'), 'serve'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: folder,
    env: {
      ...serviceEnvironment(connection, port),
      PROFILE: 'LOCKED',
      COST_PER_MINUTE: '0',
      DRAIN_SECONDS: '0',
      ...settings(name, traces, metricsPort),
    },
  });
  // Somebody reads the log, as a container's engine does.
  let last = '';
  child.stderr.on('data', (part: Buffer) => (last = part.toString()));
  const agent = new Agent({ keepAlive: true });
  const post = (body: unknown): Promise<string> => send(agent, port, JSON.stringify(body));
  while (!(await isAnswered(post))) {
    if (child.exitCode !== null) throw new Error(`${name} ended before it answered: ${last}`);
    await pause(5);
  }
  const scraping = setInterval(
    () => void fetch(`http://127.0.0.1:${metricsPort}/metrics`).catch(() => null),
    5_000,
  );
  return {
    name,
    pid: child.pid ?? NaN,
    post,
    stop: async () => {
      clearInterval(scraping);
      agent.destroy();
      child.kill();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function send(agent: Agent, port: number, body: string): Promise<string> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    // An answer that was kept from before costs less than any watching.
    'cache-control': 'no-cache',
  };
  const asked = request({ agent, port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers });
  asked.end(body);
  const [response] = (await once(asked, 'response')) as [NodeJS.ReadableStream];
  return text(response);
}

const isAnswered = (post: Variant['post']): Promise<boolean> =>
  post({ query: '{ towns { totalCount } }' }).then(
    (answer) => answer.includes('"data"'),
    () => false,
  );
