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
  const timer = AbortSignal.timeout(milliseconds);
  const signal = gone ? AbortSignal.any([timer, gone]) : timer;
  setMaxListeners(0, signal); // each root field waits for it
  return {
    remaining: () => Math.max(1, Math.ceil(end - performance.now())),
    passed: () => signal.aborted,
    race: (work) => Promise.race([work, rejection(signal, milliseconds, work)]),
  };
}

function rejection(signal: AbortSignal, milliseconds: number, work: Promise<unknown>): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => reject(failure('DEADLINE_EXCEEDED', explanation(milliseconds)));
    if (signal.aborted) {
      end();
      return;
    }
    signal.addEventListener('abort', end, { once: true });
    const forget = (): void => signal.removeEventListener('abort', end);
    work.then(forget, forget);
  });
}

function explanation(milliseconds: number): string {
  return `The answer was not ready within ${milliseconds / 1000} s; ask for smaller pages, fewer levels or a narrower filter.`;
}
