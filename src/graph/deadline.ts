import { setMaxListeners } from 'node:events';
import { failure } from './failures.js';

/** The moment by which an answer has to be there, shared by everything one request does. */
export interface Deadline {
  /** Milliseconds left; never less than one, which the database takes for a limit and not for none. */
  remaining(): number;
  /** Whether it is over, or the client has gone away. */
  passed(): boolean;
  /** Rejects with DEADLINE_EXCEEDED at the deadline, or when the client has gone away. */
  race<T>(work: Promise<T>): Promise<T>;
}

/** Starts a deadline; `gone` ends it early. */
export function startDeadline(milliseconds: number, gone?: AbortSignal): Deadline {
  const end = performance.now() + milliseconds;
  if (gone) setMaxListeners(0, gone); // each root field waits for it
  const remaining = (): number => Math.max(1, Math.ceil(end - performance.now()));
  const passed = (): boolean => gone?.aborted === true || performance.now() >= end;
  return {
    remaining,
    passed,
    race: (work) =>
      new Promise((resolve, reject) => {
        const giveUp = (): void => reject(failure('DEADLINE_EXCEEDED', explanation(milliseconds)));
        if (passed()) giveUp();
        const timer = setTimeout(giveUp, remaining()).unref();
        gone?.addEventListener('abort', giveUp, { once: true });
        const forget = (): void => {
          clearTimeout(timer);
          gone?.removeEventListener('abort', giveUp);
        };
        work.then(resolve, reject).then(forget, forget);
      }),
  };
}

function explanation(milliseconds: number): string {
  return `The answer was not ready within ${milliseconds / 1000} s; ask for smaller pages, fewer levels or a narrower filter.`;
}
