import type { TestProject } from 'vitest/node';
import type { Connection } from '../../src/config.js';
import { startThrowaway } from './throwaway.js';

declare module 'vitest' {
  interface ProvidedContext {
    world: Connection;
  }
}

/** One database for all tests of the graph: they share it, and none of them changes what another reads. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { connection, stop } = await startThrowaway();
  project.provide('world', connection);
  return stop;
}
