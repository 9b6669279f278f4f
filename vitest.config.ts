import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { graphqlJs } from './tests/support/graphqlJs.js';

const require = createRequire(import.meta.url);

/** Vitest would load graphql once as CommonJS and once as a module; its classes would then not know each other. */
export const oneGraphql = [{ find: /^graphql$/, replacement: require.resolve('graphql') }];

export default defineConfig({
  resolve: { alias: oneGraphql },
  test: {
    // A file of the graph may start a Neo4j of its own: two at once keep both cores of a small machine busy already.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        plugins: [graphqlJs],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.graph.test.ts'],
          setupFiles: ['reflect-metadata'],
          // Beside the graph's tests the Cypher language's analyzer alone can take seconds to load.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['tests/**/*.graph.test.ts'],
          setupFiles: ['reflect-metadata'],
          globalSetup: ['tests/support/world.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
