import {
  getNamedType,
  isInputObjectType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
} from 'graphql';

/** A value that a client gave, also inside of input objects. */
export interface Given {
  readonly field: GraphQLArgument | GraphQLInputField;
  /** The input type that the field is of; null for an argument. */
  readonly holder: GraphQLInputObjectType | null;
  /** The names that lead to it, without `filter`, which holds conditions as the arguments beside it do. */
  readonly way: readonly string[];
  readonly value: unknown;
}

/** Everything that is given for these arguments, from the outside in. */
export function* givenFor(
  fields: readonly (GraphQLArgument | GraphQLInputField)[],
  values: Readonly<Record<string, unknown>>,
  holder: GraphQLInputObjectType | null = null,
  leading: readonly string[] = [],
): Generator<Given> {
  for (const field of fields) {
    const value = values[field.name];
    if (value == null) continue;
    const way = field.name === 'filter' ? leading : [...leading, field.name];
    yield { field, holder, way, value };
    const type = getNamedType(field.type);
    if (!isInputObjectType(type)) continue;
    for (const one of [value].flat())
      yield* givenFor(Object.values(type.getFields()), one as Record<string, unknown>, type, way);
  }
}
