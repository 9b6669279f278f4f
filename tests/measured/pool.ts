import { setTimeout as pause } from 'node:timers/promises';
import { valueOf } from '../support/metrics.js';
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
  const connections = (state: string): number => valueOf(told, 'conghua_graph_bolt_connections', { state });
  return {
    inUse: connections('in_use'),
    idle: connections('idle'),
    waiting: valueOf(told, 'conghua_graph_bolt_waiting'),
    open: proxy.connections,
  };
}

/** Whether nothing is given out, waited for, or open without being known. */
export const isAtRest = ({ inUse, idle, waiting, open }: PoolAtRest): boolean =>
  inUse === 0 && waiting === 0 && open <= idle;
