import { join } from 'node:path';
import { execute, type Java } from './java.js';
import { DatabaseProblem } from './problem.js';
import { classPath } from './release.js';
import type { Site } from './site.js';

/** Runs a command of Neo4j's own administration tool on the home, whose server must not run meanwhile. */
export async function administer(site: Site, java: Java, command: readonly string[]): Promise<void> {
  const { home, environment } = site;
  const env = { ...environment, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  // One thread's worth of work: the quick compiler alone is twice as fast for it.
  const tool = ['-XX:TieredStopAtLevel=1', '-cp', classPath(site), 'org.neo4j.cli.AdminTool'];
  try {
    await execute(java.executable, [...tool, ...command], { env, maxBuffer: 16 * 1024 * 1024 });
  } catch (error) {
    throw new DatabaseProblem(`Neo4j could not do "${command.slice(0, 2).join(' ')}". ${lastWords(error)}`, {
      cause: error,
    });
  }
}

/** The tool prints its progress, then its reason in one line, then that some command failed, then advice. */
function lastWords(error: unknown): string {
  const { stderr = '' } = error as { stderr?: string };
  const lines = stderr.split('\n').filter((line) => /^(Failed to|Caused by)|Exception|Error/.test(line));
  return `It says: ${lines[0] ?? stderr.trim().split('\n').at(-1)}`;
}
