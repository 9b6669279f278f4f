import { useConditions } from '../shell/conditions.js';
import type { EntityLinkType } from '../operations.js';
import type { Years } from './years.js';

/** Something opened besides the centre: a thing as a whole, or one of its relations up to a number. */
export interface Opened {
  readonly id: string;
  readonly predicate?: string | undefined;
  readonly first: number;
}

/** How many more things a relation shows at a time, and how many the service gives at most. */
export const step = 12;
const mostOfOne = 100;
const firstOfThing = 50;

/** What the reader made of the graph, all of it kept in the address. */
export function useGraphState() {
  const { get, change } = useConditions();
  const texts = (name: string): string[] => (get(name) ?? '').split(',').filter((one) => one !== '');
  const opened = texts('expanded').map(readOpened);
  const folded = texts('folded').flatMap((text) => {
    const [id = '', predicate] = text.split('~');
    return predicate === undefined ? [] : [{ id, predicate }];
  });
  const pinned = texts('pinned');
  const put = (name: string, values: readonly string[]) => ({ [name]: values.join(',') });
  const isOf =
    (id: string, predicate: string | undefined) =>
    (one: { readonly id: string; readonly predicate?: string | undefined }) =>
      one.id === id && one.predicate === predicate;
  return {
    opened,
    folded,
    pinned,
    years: yearsOf(get),
    toggleThing: (id: string) => {
      const isOpen = opened.some(isOf(id, undefined));
      const others = opened.filter((one) => one.id !== id || one.predicate !== undefined);
      change(put('expanded', [...others, ...(isOpen ? [] : [{ id, first: firstOfThing }])].map(writeOpened)));
    },
    showMore: (id: string, predicate: EntityLinkType, drawn: number) => {
      const first = Math.min(mostOfOne, drawn + step);
      const others = opened.filter((one) => !isOf(id, predicate)(one));
      change({
        ...put('expanded', [...others, { id, predicate, first }].map(writeOpened)),
        ...put('folded', folded.filter((one) => !isOf(id, predicate)(one)).map(writeOpened)),
      });
    },
    fold: (id: string, predicate: EntityLinkType) =>
      change({
        ...put('expanded', opened.filter((one) => !isOf(id, predicate)(one)).map(writeOpened)),
        ...put('folded', [...folded, { id, predicate }].map(writeOpened)),
      }),
    togglePin: (id: string) =>
      change(put('pinned', pinned.includes(id) ? pinned.filter((one) => one !== id) : [...pinned, id])),
  };
}

function readOpened(text: string): Opened {
  const [id = '', predicate, first] = text.split('~');
  const asked = Number(first ?? NaN);
  const isPossible = Number.isInteger(asked) && asked >= 1 && asked <= mostOfOne;
  return { id, predicate, first: isPossible ? asked : predicate === undefined ? firstOfThing : step };
}

function writeOpened({
  id,
  predicate,
  first,
}: {
  id: string;
  predicate?: string | undefined;
  first?: number;
}): string {
  if (predicate === undefined) return id;
  return first === undefined ? `${id}~${predicate}` : `${id}~${predicate}~${first}`;
}

function yearsOf(get: (name: string) => string | undefined): Years | undefined {
  const year = (name: string, open: number): number => {
    const value = Number(get(name) ?? NaN);
    return Number.isInteger(value) ? value : open;
  };
  const years = {
    from: year('from', -Infinity),
    until: year('until', Infinity),
    isDatedOnly: get('dated') === 'true',
  };
  return years.from === -Infinity && years.until === Infinity && !years.isDatedOnly ? undefined : years;
}
