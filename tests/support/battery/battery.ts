import { cursors } from './cursors.js';
import { encodings } from './encodings.js';
import type { HostileCase } from './hostileCase.js';
import { nesting } from './nesting.js';
import { numbers } from './numbers.js';
import { prototypes } from './prototypes.js';
import { sizes } from './sizes.js';
import { surfaces } from './surfaces.js';
import { wire } from './wire.js';

/** What the cases rest on that only the graph knows. */
export interface Known {
  /** The values of all figures that have one. */
  readonly values: readonly number[];
  /** The cursor of the second of four towns by name. */
  readonly cursor: string;
}

/** What is asked to know it. */
export const knownBy =
  '{ observations(first: 100) { nodes { quantity { value } } } towns(first: 2) { pageInfo { endCursor } } }';

/** Everything that nobody sends who means well, by what it tries. */
export const battery = ({ values, cursor }: Known): Readonly<Record<string, readonly HostileCase[]>> => ({
  encodings,
  nesting,
  sizes,
  numbers: numbers(values),
  cursors: cursors(cursor),
  surfaces,
  prototypes,
  wire,
});
