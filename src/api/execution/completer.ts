import {
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';

/** Makes of what a resolver gave what stands in the answer. */
export type Complete = (value: unknown, context: unknown) => unknown;

/** What all fields of an operation share. */
export type Operation = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'operation' | 'variableValues' | 'rootValue'
>;

/** A value that is not as plain as it was taken for: graphql-js then makes the answer, with the errors it tells. */
export class Irregular extends Error {
  override readonly name = 'Irregular';
}

/** Makes ready, once for all values that will stand there, what a field of this type says of each. */
export function completerOf(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  operation: Operation,
): Complete {
  if (isNonNullType(type)) return nonNull(completerOf(type.ofType, nodes, operation));
  const complete = completerOfPresent(type, nodes, operation);
  return (value, context) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return complete(value, context);
  };
}

function nonNull(complete: Complete): Complete {
  return (value, context) => {
    const completed = complete(value, context);
    if (completed === null) throw new Irregular('There is nothing where something must be.');
    return completed;
  };
}

function completerOfPresent(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  operation: Operation,
): Complete {
  if (isListType(type)) return listOf(completerOf(type.ofType, nodes, operation));
  if (isLeafType(type)) return leafOf(type);
  if (isObjectType(type)) return objectOf(type, nodes, operation);
  if (type.resolveType) throw new Irregular(`${type.name} tells types in its own way.`);
  const known = new Map<unknown, Complete>();
  return (value, context) => {
    const name = (value as { readonly __typename?: unknown }).__typename;
    const complete = known.get(name) ?? objectOf(objectType(name, operation), nodes, operation);
    known.set(name, complete);
    return complete(value, context);
  };
}

function objectType(name: unknown, { schema }: Operation): GraphQLObjectType {
  const found = typeof name === 'string' ? schema.getType(name) : undefined;
  if (isObjectType(found)) return found;
  throw new Irregular(`${String(name)} is no type of an object.`);
}

function listOf(complete: Complete): Complete {
  return (values, context) => {
    if (!Array.isArray(values)) throw new Irregular('There is one thing where a list must be.');
    return values.map((value) => complete(value, context));
  };
}

function leafOf(type: GraphQLLeafType): Complete {
  return (value) => {
    const serialized: unknown = type.serialize(value);
    if (serialized === null || serialized === undefined) throw new Irregular(`No ${type.name} can be told.`);
    return serialized;
  };
}

/** An object with all fields that are asked of it, in the order in which they are asked. */
function objectOf(type: GraphQLObjectType, nodes: readonly FieldNode[], operation: Operation): Complete {
  const { schema, fragments, variableValues } = operation;
  if (type.isTypeOf) throw new Irregular(`${type.name} looks at each value.`);
  const fields = fieldsOf(type, collectSubfields(schema, fragments, variableValues, type, nodes), operation);
  return (source, context) => {
    const answer: Record<string, unknown> = {};
    for (const { key, read, complete } of fields) {
      const value = read(source, context);
      if (value instanceof Promise) throw new Irregular(`${key} is not there yet.`);
      answer[key] = complete(value, context);
    }
    return answer;
  };
}

/** A field that is asked of an object: how its value is found, and what is made of that. */
export interface CompletedField {
  readonly key: string;
  readonly read: Complete;
  readonly complete: Complete;
}

/** The fields that are asked of a type, as graphql-js collects them. */
export function fieldsOf(
  type: GraphQLObjectType,
  groups: ReadonlyMap<string, readonly FieldNode[]>,
  operation: Operation,
): CompletedField[] {
  return [...groups].map(([key, nodes]) => fieldOf({ parentType: type, key, nodes }, operation));
}

/** Where a field stands. */
interface Standing {
  readonly parentType: GraphQLObjectType;
  readonly key: string;
  readonly nodes: readonly FieldNode[];
}

function fieldOf(standing: Standing, operation: Operation): CompletedField {
  const { parentType, key, nodes } = standing;
  if (key === '__proto__') throw new Irregular('An object of JavaScript has no such field.');
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return { key, read: () => parentType.name, complete: String };
  const field = parentType.getFields()[name];
  if (field === undefined) throw new Irregular(`There is no ${parentType.name}.${name}.`);
  return {
    key,
    read: reading(field, standing, operation),
    complete: completerOf(field.type, nodes, operation),
  };
}

/** A row holds values; a function in one would have to be called. */
function plain(value: unknown): unknown {
  if (typeof value === 'function') throw new Irregular('There is a function where a value must be.');
  return value;
}

/** Calls the resolver of a field, whose arguments are the same for every row. Of the way to the field it is told only the last step. */
function reading(
  field: GraphQLField<unknown, unknown>,
  { parentType, key, nodes }: Standing,
  operation: Operation,
): Complete {
  const { name, type, resolve } = field;
  if (resolve === undefined) return (source) => plain((source as Record<string, unknown>)[name]);
  const [node] = nodes;
  const values = node ? getArgumentValues(field, node, operation.variableValues) : {};
  const path = { prev: undefined, key, typename: parentType.name };
  const info = { ...operation, fieldName: name, fieldNodes: nodes, returnType: type, parentType, path };
  return (source, context) => resolve(source, values, context, info);
}
