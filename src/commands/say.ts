/** Tells the person at the terminal what is going on; standard output stays free for results. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}
