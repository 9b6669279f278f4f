import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';
import type { Site } from '../../src/graph/local/site.js';
import { discard, temporarySite } from '../support/throwaway.js';
import { commands } from './commands.js';

let site: Site;
beforeAll(async () => {
  site = await temporarySite();
});
afterAll(() => discard(site));

const managed = commands.filter(({ text }) => text.startsWith('npx conghua-graph db '));

/** Runs it as a reader does who has given the database a folder. */
function run(text: string) {
  const script = text.replace(
    'npx conghua-graph',
    `"${process.execPath}" "${join(projectRoot, 'bin', 'conghua-graph.js')}"`,
  );
  const env = {
    ...process.env,
    NEO4J_URI: undefined,
    DATABASE_FOLDER: join(site.home, 'own folder'),
    NODE_ENV: undefined,
  };
  const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: site.home,
    env,
    encoding: 'utf8',
  });
  return { status, told: stdout + stderr };
}

/** What each command of the managed database has said when it is done, in the order of the page. */
const said: readonly (readonly [command: string, answer: RegExp])[] = [
  ['npx conghua-graph db status', /^running since .*\naddress bolt:.*\ndata {4}.*\/own folder\b/m],
  ['npx conghua-graph db backup graph.dump', /The database is saved in graph\.dump\./],
  ['npx conghua-graph db restore graph.dump --overwrite', /The database is now that of graph\.dump\./],
  ['npx conghua-graph db stop', /Neo4j has stopped\./],
];

test('the commands for the managed database do, one after the other, what the page says, in the folder that was set', () => {
  expect(managed.map(({ text }) => text)).toEqual(said.map(([command]) => command));
  expect(run('npx conghua-graph db start')).toMatchObject({ status: 0 });
  for (const [command, answer] of said) {
    const { status, told } = run(command);
    expect({ command, status, told }).toEqual({ command, status: 0, told: expect.stringMatching(answer) });
  }
  expect(existsSync(join(site.home, 'graph.dump'))).toBe(true);
  expect(run('npx conghua-graph db status').told).toMatch(/^not running$/m);
});
