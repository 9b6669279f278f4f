// A disk that is full is nothing that a service ends for, and there is nobody to tell.
process.stderr.on('error', () => undefined);

/** Tells the person at the terminal what is going on; standard output stays free for results. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}
