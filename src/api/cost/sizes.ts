import { fragment } from '../../graph/select/fragment.js';

/**
 * How long the longest list is that a fragment finds for a thing with a label: `Town town/villages`; of a list at the root,
 * how long it is: `query/towns`; and how many things there are with a label.
 */
export type Sizes = ReadonlyMap<string, number>;

/** Where nothing has been measured yet. */
export const unmeasured: Sizes = new Map();

/** Under what it is kept how long the lists of a fragment are below things with a label. */
export const sizeKey = (path: string, label: string): string => `${label} ${path}`;

/** The longest list of a fragment below things of a type; where that is no label, below any thing it can be asked of. */
export function sizeOf(sizes: Sizes, path: string, type: string): number | undefined {
  return sizes.get(sizeKey(path, type)) ?? sizes.get(sizeKey(path, askedLabel(path))) ?? sizes.get(path);
}

/** What a fragment's input is called is the label of what it is asked of. */
export function askedLabel(path: string): string {
  const input = fragment(path).input ?? '';
  return input.charAt(0).toUpperCase() + input.slice(1);
}
