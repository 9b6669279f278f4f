import { getNamedType, isEnumType, isInputObjectType, isNonNullType, type GraphQLObjectType } from 'graphql';
import { schema, schemaFields, type FieldOfType } from './schemaFields.js';

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
export const connectionFields: readonly ConnectionField[] = schemaFields.flatMap(connectionField);

function connectionField({ type, field }: FieldOfType): ConnectionField[] {
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

function orderOf({ args }: FieldOfType['field']): ConnectionField['order'] {
  const argument = args.find(({ name }) => name === 'orderBy');
  const type = argument && getNamedType(argument.type);
  if (!isInputObjectType(type)) return null;
  const key = type.getFields().field;
  const keys = key && getNamedType(key.type);
  return { type: type.name, fields: isEnumType(keys) ? keys.getValues().map(({ name }) => name) : [] };
}
