import { Extensions } from 'type-graphql';
import { badUserInput } from '../failures.js';
import type { Given } from './given.js';

/** What was expected of a value, as in "a number from 1"; null if it is as expected. */
type Check = (value: never) => string | null;

declare module 'graphql' {
  interface GraphQLInputFieldExtensions {
    check?: Check;
  }
  interface GraphQLArgumentExtensions {
    check?: Check;
  }
  interface GraphQLInputObjectTypeExtensions {
    inheritedChecks?: Readonly<Record<string, Check>>;
  }
}

const declared = new Map<object, Record<string, Check>>();

/** The value of this argument or input field can be of its type and still make no sense: the check says what would. */
export function Checked(check: Check): PropertyDecorator {
  return (prototype, name) => {
    Extensions({ check })(prototype, name as string);
    declared.set(prototype, { ...declared.get(prototype), [name]: check });
  };
}

/** The checks of the fields that a class inherits, by name. */
function inheritedBy(prototype: object): Record<string, Check> {
  const parent: unknown = Object.getPrototypeOf(prototype);
  if (typeof parent !== 'object' || parent === null) return {};
  return { ...inheritedBy(parent), ...declared.get(parent) };
}

/** Keeps the checks of the fields that an input type inherits, which type-graphql drops. */
export function inheritChecks(type: NewableFunction): void {
  Extensions({ inheritedChecks: inheritedBy(type.prototype as object) })(type);
}

/** Refuses the first value that is not what its argument or input field expects. */
export function checkValues(given: readonly Given[]): void {
  for (const { field, holder, way, value } of given) {
    const check = field.extensions.check ?? holder?.extensions.inheritedChecks?.[field.name];
    const expected = check?.(value as never) ?? null;
    if (expected !== null)
      throw badUserInput(`${way.join('.')}: expected ${expected}, got ${JSON.stringify(value)}.`);
  }
}

/** A text that is looked for has something to look for. */
export const withLetters = (text: string): string | null =>
  /[\p{L}\p{N}]/u.test(text) ? null : 'at least one letter or digit (leave it out to ask for all)';

/** A text that is compared as it stands may consist of signs alone. */
export const notBlank = (text: string): string | null =>
  text.trim() === '' ? 'a text that is not blank (leave it out to ask for all)' : null;

/** What is counted is never below zero. */
export const countable = (number: number): string | null => (number < 0 ? 'a number from 0' : null);

/** What is counted from one. */
export const ordinals = (numbers: readonly number[]): string | null =>
  numbers.every((one) => one >= 1) ? null : 'numbers from 1';
