/** Chance that is the same for the same seed. */
export interface Draw {
  /** A number from 0 to one less than `count`. */
  readonly below: (count: number) => number;
  /** The first things are drawn most: the n-th half as often as the one in the middle before it. */
  readonly skewed: <Item>(items: readonly Item[]) => Item;
  readonly from: <Item>(items: readonly Item[]) => Item;
}

/** Mulberry32: short, well spread and the same on every machine; nothing here is a secret. */
export function drawing(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  const at = <Item>(items: readonly Item[], index: number): Item => items[index] as Item;
  return {
    below,
    from: (items) => at(items, below(items.length)),
    skewed: (items) => at(items, Math.floor(items.length * next() * next())),
  };
}
