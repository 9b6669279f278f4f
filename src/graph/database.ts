import type { Config, Connection } from '../config.js';
import { isDockerUsable, startCompose } from './local/compose.js';
import { findJava, type Java } from './local/java.js';
import { joinServer } from './local/managed.js';
import { hasMaven } from './local/maven.js';
import { DatabaseProblem, threeWays } from './local/problem.js';
import { isReleaseWhole } from './local/release.js';
import { siteOfCheckout, type Site } from './local/site.js';

/** A database that answers, and how to leave it. */
export interface OpenedDatabase {
  readonly connection: Connection;
  /** The operator's own, the Neo4j run beside the project, or that of the compose file. */
  readonly origin: 'GIVEN' | 'MANAGED' | 'COMPOSE';
  readonly release: () => Promise<void>;
}

/** Finds the database to use, starting one where none is given. */
export async function openDatabase(
  { neo4j, environment }: Config,
  progress: (message: string) => void,
  site: Site = siteOfCheckout(environment, progress),
): Promise<OpenedDatabase> {
  if (neo4j) return { connection: neo4j, origin: 'GIVEN', release: async () => {} };
  const java = await usableJava(site);
  if (typeof java !== 'string') return { ...(await joinServer(site, java)), origin: 'MANAGED' };
  if (!(await isDockerUsable(site))) throw new DatabaseProblem(`${java}\n${threeWays}`);
  progress(`${java} Docker is used instead.`);
  return { connection: await startCompose(site), origin: 'COMPOSE', release: async () => {} };
}

/** A Java that runs Neo4j's jars, which are there or can be fetched; else a sentence saying what is missing. */
async function usableJava(site: Site): Promise<Java | string> {
  const java = await findJava(site.environment);
  if (typeof java === 'string') return java;
  const isThere = (await isReleaseWhole(site)) || (await hasMaven(site));
  return isThere ? java : 'Java was found, but not Maven (mvn) to fetch Neo4j with.';
}
