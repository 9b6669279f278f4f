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
  return (value, context) => (value === null || value === undefined ? null : complete(value, context));
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
  const groups = collectSubfields(schema, fragments, variableValues, type, nodes);
  const fields = [...groups].map(([key, group]) => fieldOf(type, key, group, operation));
  return (source, context) => {
    const answer: Record<string, unknown> = {};
    for (const { key, read, complete } of fields) answer[key] = complete(read(source, context), context);
    return answer;
  };
}

interface CompletedField {
  readonly key: string;
  readonly read: Complete;
  readonly complete: Complete;
}

function fieldOf(
  parentType: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
  operation: Operation,
): CompletedField {
  if (key === '__proto__') throw new Irregular('An object of JavaScript has no such field.');
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return { key, read: () => parentType.name, complete: String };
  const field = parentType.getFields()[name];
  if (field === undefined) throw new Irregular(`There is no ${parentType.name}.${name}.`);
  const read = reading(field, { parentType, key, nodes }, operation);
  return { key, read, complete: completerOf(field.type, nodes, operation) };
}

/** Where a field stands. */
interface Standing {
  readonly parentType: GraphQLObjectType;
  readonly key: string;
  readonly nodes: readonly FieldNode[];
}

/** Calls the resolver of a field, whose arguments are the same for every row. */
function reading(field: GraphQLField<unknown, unknown>, standing: Standing, operation: Operation): Complete {
  const { name, resolve } = field;
  if (resolve === undefined) return (source) => (source as Record<string, unknown>)[name];
  const call = calling(field, standing, operation);
  return (source, context) => {
    const value = call(source, context);
    if (value instanceof Promise) throw new Irregular(`${name} is not there yet.`);
    return value;
  };
}

/** A resolver with all that it is told but for the row and the context; of the way to its field only the last step. */
export function calling(
  field: GraphQLField<unknown, unknown>,
  { parentType, key, nodes }: Standing,
  operation: Operation,
): Complete {
  const { name, type, resolve } = field;
  const [node] = nodes;
  if (!node || !resolve) throw new Irregular(`${name} is not resolved.`);
  const values = getArgumentValues(field, node, operation.variableValues);
  const path = { prev: undefined, key, typename: parentType.name };
  const info = { ...operation, fieldName: name, fieldNodes: nodes, returnType: type, parentType, path };
  return (source, context) => resolve(source, values, context, info);
}
