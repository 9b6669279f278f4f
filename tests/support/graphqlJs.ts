import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vitest/config';

const require = createRequire(import.meta.url);
const own = join('tests', 'outside', 'graphql-js');

/** graphql-js's own tests of its execution as they come: they find what they import in the package, and our execution in the place of theirs. */
export const graphqlJs: Plugin = {
  name: 'graphql-js',
  enforce: 'pre',
  resolveId: (asked, importer = '') => (importer.includes(own) ? placeOf(asked) : null),
};

function placeOf(asked: string): string | null {
  if (asked === 'mocha' || asked === 'chai') return join(import.meta.dirname, 'mochaAndChai.ts');
  if (asked === '../execute') return join(import.meta.dirname, 'executeByPrograms.ts');
  if (asked.startsWith('../../__testUtils__/'))
    return join(import.meta.dirname, '..', 'outside', 'graphql-js', 'testUtils', `${asked.slice(20)}.ts`);
  const [, path] = /^\.\.\/(?:\.\.\/)?(\w+(?:\/\w+)?)$/.exec(asked) ?? [];
  if (path === undefined) return null;
  return require.resolve(
    `graphql/${asked.startsWith('../../') || path.includes('/') ? path : `execution/${path}`}`,
  );
}
