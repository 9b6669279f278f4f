import fc from 'fast-check';

/** Chance, which repeats itself: the same seed gives the same choices. */
export interface Draw {
  /** A whole number from 0 to `most`. */
  readonly upTo: (most: number) => number;
  readonly from: <Choice>(choices: readonly Choice[]) => Choice;
  /** True once in so many times. */
  readonly onceIn: (times: number) => boolean;
  /** Some of the choices, in any order, none twice. */
  readonly some: <Choice>(choices: readonly Choice[], most: number) => Choice[];
}

/** Chance as fast-check has it, in the place where a value is made: `fc.gen().map(drawing)`. */
export function drawing(generate: fc.GeneratorValue): Draw {
  const upTo = (most: number): number => generate(fc.nat, { max: most });
  const from = <Choice>(choices: readonly Choice[]): Choice => {
    if (choices.length === 0) throw new Error('There is nothing to choose from.');
    return choices[upTo(choices.length - 1)] as Choice;
  };
  const some = <Choice>(choices: readonly Choice[], most: number): Choice[] => {
    const left = [...choices];
    const count = Math.min(left.length, upTo(most));
    return Array.from({ length: count }, () => left.splice(upTo(left.length - 1), 1)[0] as Choice);
  };
  return { upTo, from, some, onceIn: (times) => upTo(times - 1) === 0 };
}

/** Chance that is the same each time. */
export function drawingOf(seed: number): Draw {
  const [generate] = fc.sample(fc.gen(), { seed, numRuns: 1 });
  if (!generate) throw new Error('fast-check made no value.');
  return drawing(generate);
}
