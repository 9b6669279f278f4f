import { formsOf } from '../../entities/kindWords.js';
import { folded } from '../../entities/searchText.js';

/** Another entity as a value of a property. */
export interface Reference {
  readonly id: string;
  readonly name: string;
  readonly inChinese: string;
}

/** What a property of a thing can have for a value. */
export type Value = string | number | Reference;

/** A value as a client sends it: text, a number, or an entity that it matched before. */
export type Asked = string | number | boolean | { readonly id: string };

/**
 * Reads the values off what the API found: nothing, a text, a count, an entity, several of them. What is no entity and has
 * one field, such as a count or a page, stands for what that field holds.
 */
export function valuesIn(found: unknown): Value[] {
  if (found === null || found === undefined) return [];
  if (Array.isArray(found)) return found.flatMap(valuesIn);
  if (typeof found === 'string' || typeof found === 'number') return [found];
  const one = found as Record<string, unknown>;
  return 'id' in one ? [one as unknown as Reference] : Object.values(one).flatMap(valuesIn);
}

/** A value as the data extension answers it. */
export function answered(value: Value): Record<string, string | number> {
  if (typeof value === 'string') return { str: value };
  if (typeof value === 'number') return { int: value };
  return { id: value.id, name: value.name };
}

/** Whether a value is the one asked for: an entity by its id or a name, a text but for case and marks, a number itself. */
export function sameAs(asked: Asked): (value: Value) => boolean {
  if (typeof asked === 'object') return (value) => typeof value === 'object' && value.id === asked.id;
  const forms = new Set(formsOf(folded(String(asked))));
  const isNamed = (name: string): boolean => forms.has(folded(name));
  return (value) => {
    if (typeof value === 'number') return value === Number(asked);
    if (typeof value === 'string') return isNamed(value);
    return value.id === asked || [value.name, value.inChinese].some(isNamed);
  };
}
