import type { Logger } from 'pino';
import type { Watch } from '../../graph/run.js';
import type { Asker } from '../context.js';
import { LateMetrics } from './measured.js';
import { type RequestRecord, rowsIn, type Sent } from './record.js';
import type { SlowLog } from './slowLog.js';
import type { Tracing } from './tracing.js';

/** Everybody who wants to know what happens. */
export interface Watchers {
  readonly logger: Logger;
  readonly metrics: LateMetrics;
  readonly tracing: Tracing | null;
  readonly slow: SlowLog | null;
}

/** Nobody wants to know: for commands that ask the API from within. */
export const nobody = (logger: Logger): Watchers => ({
  logger,
  metrics: new LateMetrics(null),
  tracing: null,
  slow: null,
});

/** Watches the statements that are sent for a request. */
export function watchFor(record: RequestRecord, { metrics, tracing }: Watchers): Watch {
  return (statement) => {
    const start = performance.now();
    const span = record.span && tracing?.statement(record.span, statement.name);
    return (answer, error) => {
      const failed = error !== undefined;
      const milliseconds = performance.now() - start;
      const sent = { statement, milliseconds, rows: rowsIn(answer), failed };
      record.sent.push(sent);
      if (span) tracing?.endStatement(span, sent);
      metrics.count((counting) => counting.statement(sent));
    };
  };
}

/** Watches the statements that belong to no request, such as those that ask whether the database is there. */
export function watchAlone(metrics: LateMetrics): Watch {
  return (statement) => {
    const start = performance.now();
    return (answer, error) => {
      const milliseconds = performance.now() - start;
      const sent: Sent = { statement, milliseconds, rows: rowsIn(answer), failed: error !== undefined };
      metrics.count((counting) => counting.statement(sent));
    };
  };
}

/** An operation is answered: counted, and written down if it took long. */
export function tellOperation(
  asker: Asker,
  record: RequestRecord,
  { metrics, slow, logger }: Watchers,
): void {
  const milliseconds = record.elapsed();
  const slowLog = slow?.isSlow(milliseconds) === true ? slow : null;
  const { cost: came, codes } = record;
  metrics.count((counting) =>
    counting.operation(asker, { milliseconds, came, codes, isSlow: slowLog !== null }),
  );
  slowLog?.tell(asker, record, milliseconds).catch((error: unknown) => {
    logger.warn({ err: error }, 'a slow query could not be told of');
  });
}
