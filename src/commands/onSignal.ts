const signals = ['SIGINT', 'SIGTERM'] as const;

/** Resolves with the signal by which the process is asked to stop; asked a second time, by whichever, it ends at once. */
export function onSignal(): Promise<'SIGINT' | 'SIGTERM'> {
  return new Promise((resolve) => {
    const stop = (signal: 'SIGINT' | 'SIGTERM'): void => {
      for (const one of signals) process.off(one, stop).once(one, () => process.exit(1));
      resolve(signal);
    };
    for (const signal of signals) process.on(signal, stop);
  });
}
