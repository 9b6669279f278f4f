import type { EntityKind } from '../../entities/entityKind.js';
import { valuesIn, type Value } from './values.js';

/** A thing as `schema/reconcile/things.graphql` answers it. */
export interface Thing {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly description: string | null;
}

/** What can be asked of a thing; the operation has a variable of the same name, by which it is included. */
export interface Property {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The kinds that have it; all if left out. */
  readonly kinds?: readonly EntityKind[];
  /** The type of its values, if they are entities of one. */
  readonly type?: string;
  readonly valuesOf: (thing: Thing) => readonly Value[];
}

/** Reads values where the operation has them, under one of several keys. */
export const under =
  (...keys: readonly string[]) =>
  (thing: Thing): readonly Value[] =>
    keys.flatMap((key) => valuesIn(at(thing, key)));

const at = (thing: object, key: string): unknown => (thing as Record<string, unknown>)[key];

interface NameOfThing {
  readonly text: string;
  readonly lang: string;
}

export const namesUnder = (thing: Thing, key: string) => (at(thing, key) ?? []) as readonly NameOfThing[];

/** The main name in a language; nothing, rather than the English one, where it is not known. */
export const nameIn = (lang: string, key: string) => (thing: Thing) =>
  namesUnder(thing, key)
    .filter((name) => name.lang === lang)
    .slice(0, 1)
    .map(({ text }) => text);

/** The places around a place, or where something is, those, with the places around them. */
export function around(thing: Thing): readonly Value[] {
  const where = (at(thing, 'around') ?? []) as readonly { readonly within: unknown }[];
  const all = [
    ...valuesIn(at(thing, 'within')),
    ...where.flatMap((place) => valuesIn([place, place.within])),
  ];
  return [...new Map(all.map((place) => [JSON.stringify(place), place])).values()];
}
