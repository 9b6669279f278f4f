import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { schema } from './schemaFields.js';

/** A way from one thing with an id to others: a field, and what lies between it and them, such as `nodes`. */
export interface Hop {
  readonly path: readonly string[];
  readonly to: readonly GraphQLObjectType[];
  readonly isPage: boolean;
}

/** The object type of this name. */
export function objectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`Expected an object type, got ${name}.`);
  return type;
}

/** Every hop from things of a type; `edges` lead where `nodes` do. */
export function hopsFrom(type: GraphQLObjectType): Hop[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const isPage = field.args.some(({ name }) => name === 'first');
    return endsOf(field).map(({ path, to }) => ({ path, to, isPage }));
  });
}

/** The fields of a type that are values. */
export function leavesOf(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields()).flatMap(({ name, type }) =>
    isLeafType(getNamedType(type)) ? [name] : [],
  );
}

function endsOf(field: GraphQLField<unknown, unknown>): Omit<Hop, 'isPage'>[] {
  const type = getNamedType(field.type);
  if (isLeafType(type) || field.name === 'edges') return [];
  const things = thingsOf(type);
  if (things.length > 0) return [{ path: [field.name], to: things }];
  return Object.values(isObjectType(type) ? type.getFields() : {})
    .flatMap(endsOf)
    .map(({ path, to }) => ({ path: [field.name, ...path], to }));
}

/** The types with an id that this one is or can turn out to be. */
function thingsOf(type: GraphQLNamedType): readonly GraphQLObjectType[] {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  return types.filter((one) => one.getInterfaces().some(({ name }) => name === 'Node'));
}
