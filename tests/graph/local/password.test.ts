import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { passwordFile, readPassword } from '../../../src/graph/local/password.js';

test('the generated password holds nothing that a command line reads as an option, and only its owner sees it', async () => {
  const home = await mkdtemp(join(tmpdir(), 'home-'));
  onTestFinished(() => rm(home, { recursive: true }));
  const password = await readPassword({ home });
  expect(password).toMatch(/^[0-9a-f]{48}$/);
  expect(await readPassword({ home })).toBe(password);
  expect((await stat(passwordFile({ home }))).mode & 0o777).toBe(0o600);
});
