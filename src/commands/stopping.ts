import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { onSignal } from './onSignal.js';
import { say } from './say.js';

/** Milliseconds after which an answer that is still under way, such as a large file, is broken off. */
const patience = 11_000;

/**
 * Waits until the process is told to stop, and lets the service finish what is under way. Who stands before it learns by
 * /ready that it is about to go, and has so many seconds to notice; a person at a terminal need not wait for that.
 */
export async function stopOnSignal(
  app: FastifyInstance,
  stopping: AbortController,
  seconds: number,
): Promise<void> {
  const signal = await onSignal();
  say('Stopping.');
  stopping.abort();
  if (signal === 'SIGTERM') await wait(1000 * seconds);
  const late = setTimeout(() => app.server.closeAllConnections(), patience).unref();
  await app.close();
  clearTimeout(late);
}
