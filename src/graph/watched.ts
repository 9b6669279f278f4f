import { setTimeout as pause } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { unavailable } from './driverErrors.js';
import type { ExplainingReader } from './run.js';

/** Milliseconds: after which a read is taken to hang, and between two looks. */
const usual = { suspicion: 400, between: 100 };

/** As many looks in a row have to fail: one may have been unlucky. */
const failuresInARow = 2;

/**
 * As many answers after which a database that came back is trusted with everything. One that has just begun plans slowly:
 * asked all at once, it would be done with none of them before their deadline.
 */
const trustedAfter = 8;

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
  /** Those that have not waited long yet; one slow read, or one behind a bookmark, keeps nobody out. */
  const young = new Set<(error: Error) => void>();
  const stopped = new AbortController();
  let isDown = false;
  let answered = trustedAfter;
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
      if (isDown) {
        waiting.forEach(fail);
        waiting.clear();
        young.clear();
        answered = 0;
      }
      if (failures === 0) break;
      await pause(between, undefined, { ref: false });
    }
    isLooking = false;
  };

  const race = <Result>(work: () => Promise<Result>, isBehind: boolean): Promise<Result> => {
    const isTooEarly = !isBehind && answered < trustedAfter && young.size > answered;
    if (isDown || isTooEarly) return Promise.reject(unavailable());
    return new Promise((resolve, reject) => {
      const grow = (): void => {
        young.delete(reject);
        void look();
      };
      const timer = setInterval(grow, suspicion).unref();
      waiting.add(reject);
      if (!isBehind) young.add(reject);
      const forget = (): void => {
        clearInterval(timer);
        waiting.delete(reject);
        young.delete(reject);
      };
      const succeed = (result: Result): void => {
        answered += 1;
        resolve(result);
      };
      const refuse = (error: Error): void => {
        if (isUnavailable(error)) void look();
        else answered += 1;
        reject(error);
      };
      work().then(succeed, refuse).then(forget, forget);
    });
  };

  const raced = (inner: ExplainingReader, isBehind = false): ExplainingReader => ({
    read: (statement, deadline) => race(() => inner.read(statement, deadline), isBehind),
    explain: (statement, deadline) => race(() => inner.explain(statement, deadline), isBehind),
    plan: (statement, deadline) => race(() => inner.plan(statement, deadline), isBehind),
    attending: (attendance) =>
      raced(inner.attending(attendance), isBehind || attendance.bookmarks !== undefined),
  });
  return { ...raced(reader), stop: () => stopped.abort() };
}

const isUnavailable = (error: Error): boolean =>
  error instanceof GraphQLError && error.extensions.code === 'DATABASE_UNAVAILABLE';
