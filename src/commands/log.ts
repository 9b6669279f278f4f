import { pino, type Logger } from 'pino';

/** Lines are written together, 4 kB or half a second of them: to write each by itself takes longer than to make it. */
const gathered = { minLength: 4_096, periodicFlush: 500, sync: false } as const;

/** Bytes that wait where nobody takes them, such as a full disk; what is more is dropped. */
const most = 1_000_000;

/** The log on standard error. What is wrong with that is nothing that a service ends for, and there is nobody to tell. */
export function openLog(level: string): Logger {
  const destination = pino.destination({ dest: 2, maxLength: most, ...gathered });
  let isFailing = false;
  destination.on('error', () => (isFailing = true)).on('write', () => (isFailing = false));
  // What waits is written at the end, and tried again until it is: where nothing takes it that would be for ever.
  process.prependOnceListener('exit', () => {
    if (isFailing) destination.destroy();
  });
  return pino({ level }, destination);
}
