import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';
import { pack } from '../support/package.js';

const { files } = pack('--dry-run');
const paths = files.map(({ path }) => path);
const here = (patterns: string | string[]): string[] => globSync(patterns, { cwd: projectRoot });

/** All that may be in it, by what each is for. */
const meant = [
  /^(README|CHANGELOG|LICENSE-DATA)\.md$|^LICENSE$|^package\.json$|^docker-compose\.yml$/,
  /^bin\/conghua-graph\.js$/,
  /^dist\/(?!web\/)[\w/.-]+\.js$/,
  /^dist\/web\/(explorer|playground|docs)\//,
  /^cypher\/([\w/.-]+\.cypher|vocabulary\.json)$/,
  /^reports\/(README\.md|[\w-]+\/\w+\.yaml)$/,
  /^schema\/[\w/.-]+\.(graphql|json|jsonld)$/,
  /^src\/graph\/local\/pom\.xml$/,
];

test('the package holds nothing that nobody meant to put there', () => {
  expect(paths.filter((path) => !meant.some((pattern) => pattern.test(path)))).toEqual([]);
  expect(
    paths.filter((path) =>
      /(^|\/)(tests?|fixtures)\/|\.test\.|\.map$|\.d\.ts$|\.tsbuildinfo$|\.txt$/.test(path),
    ),
  ).toEqual([]);
});

test('the package holds what the program reads and serves', () => {
  const compiled = here(['src/**/*.ts', '!src/**/*.d.ts', '!src/web/**']).map((path) =>
    path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js'),
  );
  const read = here(['cypher/**/*', 'schema/**/*.{graphql,json,jsonld}', 'reports/**/*.{md,yaml}']);
  const served = ['explorer', 'playground', 'docs'].map((page) => `dist/web/${page}/index.html`);
  expect(compiled.length).toBeGreaterThan(100);
  expect([...compiled, ...read, ...served].filter((path) => !paths.includes(path))).toEqual([]);
});

test('the package is one that npm takes: a name, a version, a licence, nothing that forbids it', async () => {
  const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
  expect(manifest).toMatchObject({
    name: 'conghua-graph',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    license: 'Apache-2.0',
  });
  expect(manifest).not.toHaveProperty('private');
});
