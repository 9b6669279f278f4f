import { defineConfig } from 'vitest/config';
import { oneGraphql } from '../vitest.config.js';

/** Benchmarks run one at a time, as long as they take, and never with the tests. */
export default defineConfig({
  resolve: { alias: oneGraphql },
  test: {
    root: import.meta.dirname,
    include: ['*.bench.ts'],
    setupFiles: ['reflect-metadata'],
    fileParallelism: false,
    testTimeout: 10_000_000,
    disableConsoleIntercept: true,
  },
});
