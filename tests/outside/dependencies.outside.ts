import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';

const read = (...path: string[]): string => readFileSync(join(projectRoot, ...path), 'utf8');

test('graphql-inspector finds nothing in the schema that breaks who relied on the last version', async () => {
  const [before, after] = [read('tests', 'outside', 'released.graphql'), read('schema', 'schema.graphql')];
  const changes = await diff(buildSchema(before), buildSchema(after));
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  console.log(`graphql-inspector: ${changes.length} changes, ${breaking.length} of them breaking`);
  expect(breaking.map(({ message }) => message)).toEqual([]);
});

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly license?: string; readonly dev?: boolean; readonly devOptional?: boolean }>
  >;
}

/** Ask for a notice at most. */
const permissive = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  '(MIT AND BSD-3-Clause)',
];
/** Of tools that are not shipped: changes to them would have to be shown, and there are none. */
const ofTools = [...permissive, 'MPL-2.0', 'Python-2.0', 'PSF-2.0', 'CC-BY-4.0'];

describe('each package has a licence that lets us use it so', () => {
  const packages = Object.entries((JSON.parse(read('package-lock.json')) as Lock).packages).filter(
    ([path]) => path !== '',
  );

  test.each([
    ['shipped', false, permissive],
    ['of tools', true, ofTools],
  ] as const)('%s', (what, isTool, allowed) => {
    const some = packages.filter(([, { dev, devOptional }]) => (dev ?? devOptional ?? false) === isTool);
    const counts = new Map<string, number>();
    for (const [, { license = 'none' }] of some) counts.set(license, (counts.get(license) ?? 0) + 1);
    console.log(`licences, ${what}: ${[...counts].map(([name, count]) => `${name} ${count}`).join(', ')}`);
    expect(some.length).toBeGreaterThan(100);
    expect(some.filter(([, { license = 'none' }]) => !allowed.includes(license))).toEqual([]);
  });
});

/** What is older than the newest, and why. */
const held: Readonly<Record<string, string>> = {
  '@fastify/static': 'a new major version, not tried',
  '@opentelemetry/api': 'OpenTelemetry for Node allows less than 1.10',
  '@types/node': 'the oldest Node that is supported is 20',
  'env-paths': 'a new major version, not tried',
  'graphql-scalars': 'a new major version, not tried',
  'monaco-editor': 'what GraphiQL was built with',
  rolldown: 'what Vite builds with',
  'type-graphql': 'what npm calls the newest is 1.1, older than 2.0',
  typescript: 'typescript-eslint reads less than 6.1',
  '@vitest/coverage-v8': 'goes with Vitest 4; the next wants Node 22',
};

test('each package that is older than the newest has a reason', () => {
  const { stdout } = spawnSync('npm', ['outdated', '--json'], { cwd: projectRoot, encoding: 'utf8' });
  const older = JSON.parse(stdout) as Record<string, { current: string; latest: string }>;
  const told = Object.entries(older).map(([name, { current, latest }]) => `${name} ${current} of ${latest}`);
  console.log(`older than the newest: ${told.join(', ')}`);
  expect(Object.keys(older).filter((name) => !(name in held))).toEqual([]);
  expect(
    Object.keys(held).filter((name) => !(name in older)),
    'a reason for what is not older',
  ).toEqual([]);
});
