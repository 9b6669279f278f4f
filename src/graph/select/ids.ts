import {
  GraphQLID,
  getNamedType,
  isInputObjectType,
  type GraphQLArgument,
  type GraphQLInputField,
} from 'graphql';

/** The ids that are given for these arguments, also inside of input objects. */
export function idsIn(
  fields: readonly (GraphQLArgument | GraphQLInputField)[],
  values: Readonly<Record<string, unknown>>,
): string[] {
  return fields.flatMap(({ name, type }) => {
    const value = values[name];
    if (value == null) return [];
    const named = getNamedType(type);
    if (named === GraphQLID) return [value].flat().map(String);
    if (!isInputObjectType(named)) return [];
    const inner = Object.values(named.getFields());
    return [value].flat().flatMap((one) => idsIn(inner, one as Record<string, unknown>));
  });
}
