import { findJava, type Java } from './java.js';
import { hasMaven } from './maven.js';
import { DatabaseProblem, threeWays } from './problem.js';
import { isReleaseWhole } from './release.js';
import type { Site } from './site.js';

/** A Java that runs Neo4j's jars, which are there or can be fetched; else a sentence saying what is missing. */
export async function usableJava(site: Site): Promise<Java | string> {
  const java = await findJava(site.environment);
  if (typeof java === 'string') return java;
  const isThere = (await isReleaseWhole(site)) || (await hasMaven(site));
  return isThere ? java : 'Java was found, but not Maven (mvn) to fetch Neo4j with.';
}

/** The same Java; throws when there is none. */
export async function requireJava(site: Site): Promise<Java> {
  const java = await usableJava(site);
  if (typeof java === 'string') throw new DatabaseProblem(`${java}\n${threeWays}`);
  return java;
}
