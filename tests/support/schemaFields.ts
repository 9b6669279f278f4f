import { isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { buildSchema } from '../../src/api/schema.js';

/** The schema of the service, without a database behind it. */
export const schema = buildSchema(() => null);

/** A field and the object type that has it. */
export interface FieldOfType {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Every field of every object type. */
export const schemaFields: readonly FieldOfType[] = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type))
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
