import {
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Whether a fragment on a type leaves out some of what it stands in: not if everything there is of that type. */
export function narrows(schema: GraphQLSchema, within: GraphQLNamedType, on: GraphQLNamedType): boolean {
  if (on === within) return false;
  const isOfTypes = isObjectType(within) || isInterfaceType(within);
  return !(isOfTypes && isAbstractType(on) && schema.isSubType(on, within));
}
