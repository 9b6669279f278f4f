import { defineConfig } from 'vitest/config';
import { oneGraphql } from '../../vitest.config.js';

/** Other people's tools, which take minutes and are fetched from their registries: never with the tests. */
export default defineConfig({
  resolve: { alias: oneGraphql },
  test: {
    root: import.meta.dirname,
    include: ['*.outside.ts', '../api/audits.graph.test.ts'],
    setupFiles: ['reflect-metadata'],
    globalSetup: ['../support/world.ts'],
    fileParallelism: false,
    testTimeout: 10_000_000,
    hookTimeout: 600_000,
    disableConsoleIntercept: true,
  },
});
