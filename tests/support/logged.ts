import type { DestinationStream } from 'pino';

/** A log that can be read back, line by line. */
export interface Logged extends DestinationStream {
  readonly lines: () => Record<string, unknown>[];
  readonly text: () => string;
}

/** Keeps what is logged. */
export function keepLog(): Logged {
  const written: string[] = [];
  return {
    write: (line) => void written.push(line),
    lines: () => written.map((line) => JSON.parse(line) as Record<string, unknown>),
    text: () => written.join(''),
  };
}
