import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { made } from '../../support/executeByPrograms.js';

/** graphql-js's own tests of its execution, which find ours in its place. */
const folder = join(import.meta.dirname, '..', '..', 'outside', 'graphql-js');
for (const file of readdirSync(folder)) if (file.endsWith('-test.ts')) await import(join(folder, file));

test('many of these answers were made by a program, and the others by graphql-js', () => {
  expect(made.byPrograms).toBeGreaterThan(70);
  expect(made.byGraphqlJs).toBeGreaterThan(50);
});
