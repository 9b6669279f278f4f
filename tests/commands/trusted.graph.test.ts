import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';
import { databaseEnvironment } from '../support/serviceEnvironment.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manifest-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Starts the service with a manifest; how it ended, and what it said. */
async function start(content: string): Promise<{ readonly code: unknown; readonly said: string }> {
  const file = join(folder, 'manifest.json');
  await writeFile(file, content);
  const env = {
    PATH: process.env.PATH,
    PORT: '0',
    ...databaseEnvironment(inject('world')),
    TRUSTED_DOCUMENTS: file,
  };
  const command = [join(projectRoot, 'bin', 'conghua-graph.js'), 'start'];
  return new Promise((resolve) =>
    execFile(process.execPath, command, { env, timeout: 60_000 }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, said: stdout + stderr }),
    ),
  );
}

test.each([
  ['is no JSON', 'towns', /TRUSTED_DOCUMENTS: expected JSON in ".*manifest\.json", got something else\./],
  [
    'has another form',
    '[]',
    /TRUSTED_DOCUMENTS: expected \{"format":.* or \{"<id>":"<document>" …\} in ".*"; at its root: /,
  ],
  [
    'holds a document that nobody could be answered',
    '{"a":"{ mayors { name } }"}',
    /TRUSTED_DOCUMENTS: the document "a" is none that this API answers: Cannot query field "mayors"/,
  ],
])('a manifest that %s ends the start, and it is said why', async (_what, content, message) => {
  const { code, said } = await start(content);
  expect(code).toBe(1);
  expect(said).toMatch(message);
  expect(said).not.toMatch(/ at .*\.js:\d+/);
});
