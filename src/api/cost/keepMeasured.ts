import { setTimeout as wait } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Reader } from '../../graph/run.js';
import { graphState } from '../graphVersion.js';
import { measure } from './measure.js';
import { unmeasured, type Sizes } from './sizes.js';

/** The sizes as they are known now, and a way to stop looking after them. */
export interface KeptSizes {
  readonly current: () => Sizes;
  readonly stop: () => void;
}

/** Milliseconds: the first requests of a service that has just started have the database for themselves. */
const usualPauses = { beforeTheFirst: 2_000, between: 60_000 };

/**
 * Measures the graph in the background, and again when what is published has changed: another process may load while
 * this one answers. Of its time it takes a tenth at most.
 */
export function keepMeasured(
  schema: GraphQLSchema,
  reader: Reader,
  logger: Logger,
  pauses = usualPauses,
): KeptSizes {
  const stopped = new AbortController();
  let sizes: Sizes = unmeasured;
  let measured: string | null = null;
  const look = async (): Promise<void> => {
    const state = await graphState(reader);
    if (state === measured) return;
    sizes = await measure(schema, reader, {
      before: sizes,
      stopped: stopped.signal,
      failed: (list, error) => logger.warn({ err: error, list }, 'how long a list is could not be counted'),
    });
    measured = state;
  };
  const keep = async (): Promise<void> => {
    for (let pause = pauses.beforeTheFirst; ;) {
      await wait(pause, undefined, { signal: stopped.signal, ref: false });
      const start = Date.now();
      await look().catch((error: unknown) => {
        if (!stopped.signal.aborted) logger.warn({ err: error }, 'the state of the graph could not be read');
      });
      pause = Math.max(pauses.between, 10 * (Date.now() - start));
    }
  };
  // Stopping is the only way out.
  keep().catch(() => undefined);
  return { current: () => sizes, stop: () => stopped.abort() };
}
