import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from '../../src/config.js';
import { execute } from '../../src/graph/local/java.js';
import { projectRoot } from '../../src/projectRoot.js';
import { databaseEnvironment } from '../../tests/support/serviceEnvironment.js';
import type { Operation } from './operations.js';
import { startServer } from './startServer.js';

/** Who is measured: hand-written Cypher, the service, and @neo4j/graphql. */
export type Name = 'floor' | 'ours' | 'peer';

/** A server in a process of its own that answers operations. */
export interface Contestant {
  readonly name: Name;
  readonly pid: number;
  /** Whether it has a form for the operation. */
  readonly knows: (operation: Operation) => boolean;
  /** The answer of an operation in the shape of ours; an error where it gives none. */
  readonly answer: (operation: Operation) => Promise<unknown>;
  /** The same, where one that was made before will do. */
  readonly again: (operation: Operation) => Promise<unknown>;
  /** What it says beside its answer. */
  readonly extensions: (operation: Operation) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** A request, and what to make of its answer. */
interface Asked {
  readonly path: string;
  readonly body: unknown;
  readonly shape?: (answer: never) => unknown;
}

interface Entrant {
  /** What Node is given to run. */
  readonly command: readonly string[];
  readonly asking: (operation: Operation) => Asked | null;
}

const jiti = join(projectRoot, 'node_modules', '.bin', 'jiti');
const peerFolder = join(import.meta.dirname, '..', 'peer');

/** Every contestant, as a process and in its words. */
const entrants: Readonly<Record<Name, Entrant>> = {
  floor: {
    command: [jiti, join(import.meta.dirname, 'floorServer.ts')],
    asking: ({ name, parameters }) => ({ path: `/${name}`, body: parameters }),
  },
  ours: {
    command: [join(projectRoot, 'bin', 'conghua-graph.js'), 'serve'],
    asking: ({ query, variables }) => ({ path: '/graphql', body: { query, variables } }),
  },
  peer: {
    command: [join(peerFolder, 'server.js')],
    asking: ({ peer }) =>
      peer && { path: '/', body: { query: peer.query, variables: peer.variables }, shape: peer.shape },
  },
};

/** How they all are started. */
export interface Conditions {
  readonly connection: Connection;
  /** A folder in which each leaves a profile of its processor time. */
  readonly profiles?: string | undefined;
  /** What else its environment says. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Sees to it that the peer has its packages. */
export async function installPeer(): Promise<void> {
  if (existsSync(join(peerFolder, 'node_modules'))) return;
  await execute('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: peerFolder });
}

/** Starts a contestant on a port of its own and waits until it answers anything at all. */
export async function startContestant(name: Name, conditions: Conditions): Promise<Contestant> {
  const { connection, profiles, environment = {} } = conditions;
  const { command, asking } = entrants[name];
  const profiling = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`];
  const { pid, post, stop } = await startServer([...profiling, ...command], {
    ...databaseEnvironment(connection),
    // One client asks for what a thousand would.
    COST_PER_MINUTE: '0',
    ...environment,
  });
  const ask = async (operation: Operation, anew = true): Promise<Answered> => {
    const { path, body, shape = (answer: unknown) => answer } = asking(operation) ?? noForm(name, operation);
    const answer = JSON.parse(await post(path, body, anew)) as Answered & { errors?: unknown };
    if (answer.errors) throw new Error(`${name}, ${operation.name}: ${JSON.stringify(answer.errors)}`);
    return { ...answer, data: shape(answer.data as never) };
  };
  return {
    name,
    pid,
    stop,
    knows: (operation) => asking(operation) !== null,
    answer: async (operation) => (await ask(operation)).data,
    again: async (operation) => (await ask(operation, false)).data,
    extensions: async (operation) => (await ask(operation)).extensions,
  };
}

interface Answered {
  readonly data?: unknown;
  readonly extensions?: unknown;
}

function noForm(name: Name, operation: Operation): never {
  throw new Error(`The ${name} has no form for ${operation.name}.`);
}
