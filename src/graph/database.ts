import type { Config, Connection } from '../config.js';
import { isDockerUsable, startCompose } from './local/compose.js';
import { joinServer } from './local/managed.js';
import { DatabaseProblem, threeWays } from './local/problem.js';
import { usableJava } from './local/requirements.js';
import { siteOf, type Site } from './local/site.js';

/** A database that answers, and how to leave it. */
export interface OpenedDatabase {
  readonly connection: Connection;
  /** The operator's own, the Neo4j run beside the project, or that of the compose file. */
  readonly origin: 'GIVEN' | 'MANAGED' | 'COMPOSE';
  /** Makes later starts of it quicker where we run it ourselves, in the background, until it is released. */
  readonly prepareNextStart: () => void;
  readonly release: () => Promise<void>;
}

/** A database that somebody else runs. */
const ofOthers = { prepareNextStart: () => {}, release: async () => {} };

/** Finds the database to use, starting one where none is given; `site` says where and how. */
export async function openDatabase(
  config: Config,
  progress: (message: string) => void,
  site: Site = siteOf(config, progress),
): Promise<OpenedDatabase> {
  const { neo4j } = config;
  if (neo4j) return { connection: neo4j, origin: 'GIVEN', ...ofOthers };
  const java = await usableJava(site);
  if (typeof java !== 'string') return { ...(await joinServer(site, java)), origin: 'MANAGED' };
  if (!(await isDockerUsable(site))) throw new DatabaseProblem(`${java}\n${threeWays}`);
  progress(`${java} Docker is used instead.`);
  return { connection: await startCompose(site), origin: 'COMPOSE', ...ofOthers };
}
