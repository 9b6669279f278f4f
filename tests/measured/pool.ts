import { setTimeout as pause } from 'node:timers/promises';
import { samplesOf } from '../support/metrics.js';
import type { FaultyProxy } from './faultyProxy.js';
import type { RealService } from './realService.js';

/** The connections to a database when nobody asks anything. */
export interface PoolAtRest {
  /** As the service tells them in its metrics. */
  readonly inUse: number;
  readonly idle: number;
  readonly waiting: number;
  /** Those that are there, known to the service or not. */
  readonly open: number;
}

/** Waits until what was asked is over, and looks at the connections. */
export async function poolAtRest({ address }: RealService, proxy: FaultyProxy): Promise<PoolAtRest> {
  await pause(500);
  const told = await (await fetch(`${address}/metrics`)).text();
  return {
    inUse: theOne(told, 'conghua_graph_bolt_connections', { state: 'in_use' }),
    idle: theOne(told, 'conghua_graph_bolt_connections', { state: 'idle' }),
    waiting: theOne(told, 'conghua_graph_bolt_waiting'),
    open: proxy.connections,
  };
}

/** The value of what is told once; what is not told is not nothing. */
function theOne(told: string, name: string, labels: Readonly<Record<string, string>> = {}): number {
  const [sample, ...more] = samplesOf(told, name, labels);
  if (sample === undefined || more.length > 0)
    throw new Error(`Expected ${name} ${JSON.stringify(labels)} once in the metrics, got:\n${told}`);
  return sample.value;
}

/** Whether nothing is given out, waited for, or open without being known. */
export const isAtRest = ({ inUse, idle, waiting, open }: PoolAtRest): boolean =>
  inUse === 0 && waiting === 0 && open <= idle;
