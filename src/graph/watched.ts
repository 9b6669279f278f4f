import { setTimeout as pause } from 'node:timers/promises';
import { unavailable } from './driverErrors.js';
import type { ExplainingReader } from './run.js';

/** Milliseconds: after which a read is taken to hang, and between two looks. */
const usual = { suspicion: 400, between: 100 };

/** As many looks in a row have to fail: one may have been unlucky. */
const failuresInARow = 2;

/** A reader that is watched, and a way to stop watching. */
export interface WatchedReader extends ExplainingReader {
  readonly stop: () => void;
}

/**
 * A database that falls silent would keep every request until its deadline. Where a read takes long it is asked aside
 * whether the database answers at all; if not, all that wait are told at once, and all that come, until it does again.
 */
export function watched(
  reader: ExplainingReader,
  isAlive: () => Promise<boolean>,
  { suspicion, between } = usual,
): WatchedReader {
  const waiting = new Set<(error: Error) => void>();
  const stopped = new AbortController();
  let isDown = false;
  let isLooking = false;

  const fail = (tell: (error: Error) => void): void => {
    tell(unavailable());
  };

  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    let failures = 0;
    while (!stopped.signal.aborted) {
      failures = (await isAlive()) ? 0 : failures + 1;
      isDown = isDown ? failures > 0 : failures >= failuresInARow;
      if (isDown) waiting.forEach(fail);
      if (failures === 0) break;
      await pause(between, undefined, { ref: false });
    }
    isLooking = false;
  };

  const race = <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (isDown) return Promise.reject(unavailable());
    return new Promise((resolve, reject) => {
      const timer = setInterval(() => void look(), suspicion).unref();
      waiting.add(reject);
      const forget = (): void => {
        clearInterval(timer);
        waiting.delete(reject);
      };
      work().then(resolve, reject).then(forget, forget);
    });
  };

  const raced = (inner: ExplainingReader): ExplainingReader => ({
    read: (statement, deadline) => race(() => inner.read(statement, deadline)),
    explain: (statement, deadline) => race(() => inner.explain(statement, deadline)),
    plan: (statement, deadline) => race(() => inner.plan(statement, deadline)),
    attending: (attendance) => raced(inner.attending(attendance)),
  });
  return { ...raced(reader), stop: () => stopped.abort() };
}
