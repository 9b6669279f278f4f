import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { schema } from './schemaFields.js';

/** A type that has fields. */
export type Owner = GraphQLObjectType | GraphQLInterfaceType;

/** A way from one thing with an id to others: a field, and what lies between it and them, such as `nodes`. */
export interface Hop {
  readonly owner: Owner;
  readonly path: readonly string[];
  readonly to: Owner;
  readonly isPage: boolean;
}

/** The object type of this name. */
export function objectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`Expected an object type, got ${name}.`);
  return type;
}

/** Whether things of this type have an id by which they can be fetched. */
export function isThing(type: GraphQLNamedType): type is Owner {
  return isOwner(type) && type.getInterfaces().some(({ name }) => name === 'Node');
}

/** Whether the type has fields. */
export function isOwner(type: GraphQLNamedType): type is Owner {
  return isObjectType(type) || isInterfaceType(type);
}

/** Every hop from things of a type; `edges` lead where `nodes` do. */
export function hopsFrom(owner: Owner): Hop[] {
  return Object.values(owner.getFields()).flatMap((field) => {
    const isPage = field.args.some(({ name }) => name === 'first');
    return endsOf(field).map((end) => ({ owner, isPage, ...end }));
  });
}

/** The fields of a type that are values. */
export function leavesOf(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields()).flatMap(({ name, type }) =>
    isLeafType(getNamedType(type)) ? [name] : [],
  );
}

function endsOf(field: GraphQLField<unknown, unknown>): Pick<Hop, 'path' | 'to'>[] {
  const type = getNamedType(field.type);
  if (isLeafType(type) || field.name === 'edges') return [];
  if (isThing(type)) return [{ path: [field.name], to: type }];
  return Object.values(isObjectType(type) ? type.getFields() : {})
    .flatMap(endsOf)
    .map(({ path, to }) => ({ path: [field.name, ...path], to }));
}
