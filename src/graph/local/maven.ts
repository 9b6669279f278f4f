import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { execute } from './java.js';
import { DatabaseProblem, threeWays } from './problem.js';
import { requireSpace } from './space.js';
import type { Site } from './site.js';
import { neo4jVersion, pomFile } from './version.js';

const megabyte = 1024 * 1024;

/** The jars take 123 MB, the class-data archive beside them 75 MB. */
const needed = 250 * megabyte;

/** Whether Maven answers. */
export async function hasMaven({ environment }: Site): Promise<boolean> {
  return execute('mvn', ['--version'], { env: environment }).then(
    () => true,
    () => false,
  );
}

/** Copies Neo4j's jars from the Maven repository into `lib` of the folder. */
export async function fetchJars(site: Site, folder: string, why: string): Promise<void> {
  await requireSpace(folder, needed);
  site.progress(`Fetching Neo4j ${neo4jVersion} with Maven, 123 MB, once for all checkouts (${why}) …`);
  await copyFile(pomFile, join(folder, 'pom.xml')); // Maven writes beside the pom it is given
  await mkdir(join(folder, 'lib'));
  const goal = ['dependency:copy-dependencies', '-DoutputDirectory=lib', '-DincludeScope=runtime'];
  try {
    await execute('mvn', ['--batch-mode', '--quiet', ...goal], { cwd: folder, env: site.environment });
  } catch (error) {
    throw new DatabaseProblem(explanation(error), { cause: error });
  }
}

function explanation(error: unknown): string {
  const { code, stdout = '' } = error as { code?: unknown; stdout?: string };
  const reason = code === 'ENOENT' ? 'Maven (mvn) is not on the PATH.' : firstComplaint(stdout);
  return `Neo4j ${neo4jVersion} could not be fetched. ${reason}\n${threeWays}`;
}

/** Maven repeats itself at length; its first line names the artifact and the reason. */
function firstComplaint(output: string): string {
  const line = output.split('\n').find((text) => text.startsWith('[ERROR]')) ?? 'It gave no reason.';
  return `Maven says: ${line.replace('[ERROR] ', '').replace(/ -> \[Help 1\].*/, '')}`;
}
