import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { buildSchema } from '../../src/api/schema.js';

const schema = buildSchema(() => null);

/** A field that leads to a connection. */
export interface ConnectionField {
  /** The object type that has the field; null for a field of the query itself. */
  readonly type: GraphQLObjectType | null;
  readonly field: string;
  /** The name of its type of orders, and what it can be ordered by; none where the order is fixed. */
  readonly order: { readonly type: string; readonly fields: readonly string[] } | null;
  /** Arguments that it cannot do without. */
  readonly needs: readonly string[];
}

/** Every connection of the schema. */
export const connectionFields: readonly ConnectionField[] = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type))
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) => Object.values(type.getFields()).flatMap((field) => connectionField(type, field)));

function connectionField(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): ConnectionField[] {
  if (!getNamedType(field.type).name.endsWith('Connection')) return [];
  return [
    {
      type: type === schema.getQueryType() ? null : type,
      field: field.name,
      order: orderOf(field),
      needs: field.args.filter((one) => isNonNullType(one.type)).map(({ name }) => name),
    },
  ];
}

function orderOf({ args }: GraphQLField<unknown, unknown>): ConnectionField['order'] {
  const argument = args.find(({ name }) => name === 'orderBy');
  const type = argument && getNamedType(argument.type);
  if (!isInputObjectType(type)) return null;
  const key = type.getFields().field;
  const keys = key && getNamedType(key.type);
  return { type: type.name, fields: isEnumType(keys) ? keys.getValues().map(({ name }) => name) : [] };
}
