import { defineConfig } from 'vitest/config';

/** Benchmarks run one at a time, as long as they take, and never with the tests. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.bench.ts'],
    setupFiles: ['reflect-metadata'],
    fileParallelism: false,
    testTimeout: 10_000_000,
    disableConsoleIntercept: true,
  },
});
