import {
  getNamedType,
  isInputObjectType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';
import { Extensions } from 'type-graphql';
import { badUserInput } from '../failures.js';

/** What was expected of a value, as in "a number from 1"; null if it is as expected. */
type Check = (value: never) => string | null;

declare module 'graphql' {
  interface GraphQLInputFieldExtensions {
    check?: Check;
  }
  interface GraphQLArgumentExtensions {
    check?: Check;
  }
}

/** The value of this argument or input field can be of its type and still make no sense: the check says what would. */
export function Checked(check: Check): PropertyDecorator & MethodDecorator {
  return Extensions({ check });
}

/** Gives inherited input fields their checks back, which type-graphql drops: they are told by name and description. */
export function inheritChecks(schema: GraphQLSchema): void {
  const types = Object.values(schema.getTypeMap()).filter((type) => isInputObjectType(type));
  const fields = types.flatMap((type) => Object.values(type.getFields()));
  const keyOf = ({ name, description }: GraphQLInputField): string => `${name} ${description}`;
  const checks = new Map(
    fields.flatMap((field) => (field.extensions.check ? [[keyOf(field), field.extensions.check]] : [])),
  );
  for (const field of fields) {
    const check = checks.get(keyOf(field));
    if (check) field.extensions = { ...field.extensions, check };
  }
}

/** Refuses the first value, also inside of input objects, that is not what its argument expects; `way` leads to it. */
export function checkValues(
  fields: readonly (GraphQLArgument | GraphQLInputField)[],
  values: Readonly<Record<string, unknown>>,
  way: readonly string[] = [],
): void {
  for (const { name, type, extensions } of fields) {
    const value = values[name];
    if (value == null) continue;
    const here = name === 'filter' ? way : [...way, name];
    const expected = extensions.check?.(value as never) ?? null;
    if (expected !== null)
      throw badUserInput(`${here.join('.')}: expected ${expected}, got ${JSON.stringify(value)}.`);
    const named = getNamedType(type);
    if (!isInputObjectType(named)) continue;
    const inner = Object.values(named.getFields());
    for (const one of [value].flat()) checkValues(inner, one as Record<string, unknown>, here);
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
