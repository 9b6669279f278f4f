import { isInputObjectType, type GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';

declare module 'graphql' {
  interface GraphQLInputObjectTypeExtensions {
    /** Whether exactly one of the fields must be given. */
    oneOf?: boolean;
  }
}

/** Of the fields of this input type exactly one must be given: `@oneOf`, which type-graphql has no word for. */
export const OneOf: ClassDecorator = Extensions({ oneOf: true });

/** Makes graphql-js refuse none and several of the fields of a type that is `OneOf`, and tell so in the schema. */
export function markOneOf(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isInputObjectType(type) && type.extensions.oneOf === true) type.isOneOf = true;
}
