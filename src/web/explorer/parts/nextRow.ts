const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Where focus goes from a row by a key; undefined for a key that leads nowhere. */
export function nextRow(key: string, at: number, count: number): number | undefined {
  return steps[key]?.(at, count);
}
