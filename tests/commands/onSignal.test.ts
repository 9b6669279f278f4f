import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';

/** A program that never ends by itself once it was told to stop. */
const program = `
  import { onSignal } from ${JSON.stringify(join(projectRoot, 'dist', 'commands', 'onSignal.js'))};
  setInterval(() => undefined, 1_000);
  const asked = onSignal();
  console.log('begun');
  console.log(await asked);
`;

test.each([
  ['SIGINT', 'SIGINT'],
  ['SIGINT', 'SIGTERM'],
  ['SIGTERM', 'SIGINT'],
] as const)('a program that was told to stop by %s ends at once by %s', async (one, other) => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  await once(child.stdout, 'data');
  child.kill(one);
  expect(String(await once(child.stdout, 'data'))).toBe(`${one}\n`);
  child.kill(other);
  expect(await once(child, 'exit')).toEqual([1, null]);
});
