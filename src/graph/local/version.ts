import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../projectRoot.js';

/** Found from `dist` too: the file is not compiled and stays where it is. */
export const pomFile = join(projectRoot, 'src/graph/local/pom.xml');

/** The version of Neo4j that the pom names. */
export const neo4jVersion = versionIn(readFileSync(pomFile, 'utf8'));

function versionIn(pom: string): string {
  const [, version] = /<neo4j\.version>([^<]+)</.exec(pom) ?? [];
  if (version === undefined) throw new Error(`${pomFile}: expected a property neo4j.version.`);
  return version;
}
