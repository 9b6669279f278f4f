import type { Driver } from 'neo4j-driver';
import { z } from 'zod';

/** The connections of a driver to all its servers, and how many reads wait for one. */
export interface Pool {
  readonly inUse: number;
  readonly idle: number;
  readonly waiting: number;
}

/** The driver tells of its pool nowhere else than in its own parts, whose form a new version may change. */
const insides = z.object({
  _connectionProvider: z.object({
    _connectionPool: z.object({
      _activeResourceCounts: z.record(z.string(), z.number()),
      _pools: z.record(z.string(), z.object({ length: z.number() })),
      _acquireRequests: z.record(z.string(), z.union([z.array(z.unknown()), z.null()])),
    }),
  }),
});

/** How the pool of a driver is; null before its first connection, and where the driver is made otherwise. */
export function poolOf(driver: Driver): Pool | null {
  const parsed = insides.safeParse(driver);
  if (!parsed.success) return null;
  const { _activeResourceCounts, _pools, _acquireRequests } = parsed.data._connectionProvider._connectionPool;
  return {
    inUse: sum(Object.values(_activeResourceCounts)),
    idle: sum(Object.values(_pools).map(({ length }) => length)),
    waiting: sum(Object.values(_acquireRequests).map((requests) => requests?.length ?? 0)),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
