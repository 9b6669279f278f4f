import {
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** The field of this name that a type has; nothing of a type without fields, such as a union. */
export const fieldOf = (
  type: GraphQLNamedType | null | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

/** Whether a fragment on a type leaves out some of what it stands in: not if everything there is of that type. */
export function narrows(schema: GraphQLSchema, within: GraphQLNamedType, on: GraphQLNamedType): boolean {
  if (on === within) return false;
  const isOfTypes = isObjectType(within) || isInterfaceType(within);
  return !(isOfTypes && isAbstractType(on) && schema.isSubType(on, within));
}
