import { defineConfig } from 'vitest/config';
import { oneGraphql } from '../../vitest.config.js';

/** What is measured runs one at a time, as long as it takes, and never with the tests. Its figures stand in docs/reliability.md. */
export default defineConfig({
  resolve: { alias: oneGraphql },
  test: {
    root: import.meta.dirname,
    include: ['*.measure.ts'],
    setupFiles: ['reflect-metadata'],
    fileParallelism: false,
    testTimeout: 10_000_000,
    hookTimeout: 600_000,
    disableConsoleIntercept: true,
  },
});
