import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const execute = promisify(execFile);

/** The oldest Java that runs this Neo4j. */
const needed = 17;

export interface Java {
  readonly executable: string;
  /** What it says of itself, build number included: a class-data archive fits one build only. */
  readonly version: string;
}

/** The Java of JAVA_HOME or of the PATH; a sentence saying what is wrong when it cannot be used. */
export async function findJava(environment: NodeJS.ProcessEnv): Promise<Java | string> {
  const home = environment.JAVA_HOME;
  const executable = home ? join(home, 'bin', 'java') : 'java';
  const place = home ? `JAVA_HOME (${home})` : 'the PATH';
  const version = await versionOf(executable, environment);
  if (version === undefined) return `No Java was found by ${place}.`;
  const major = majorOf(version);
  if (major >= needed) return { executable, version };
  return `Java ${major} was found by ${place}, but Java ${needed} or newer is needed.`;
}

async function versionOf(executable: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  try {
    return (await execute(executable, ['-version'], { env })).stderr;
  } catch {
    return undefined; // not there, or (macOS) a stub that only says where to get one
  }
}

/** `17.0.15` is 17; up to Java 8 the first number was always 1. */
function majorOf(version: string): number {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  return Number(first === '1' ? second : first);
}
