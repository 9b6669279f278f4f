import { getNamedType, getNullableType, isListType, type GraphQLField, type GraphQLNamedType } from 'graphql';
import { bindingOf, isConnection } from './bindings.js';
import { fieldOf } from './compositeTypes.js';

/** A field that leads from the rows of a list to others, as the list's conditions and orders follow it. */
export interface RelatedField {
  readonly path: string;
  /** What it leads to. */
  readonly listed: GraphQLNamedType;
  readonly isList: boolean;
  /** Whether what it leads to is of a time. */
  readonly hasAsOf: boolean;
}

/** The field of this name that what is listed has, if it leads anywhere. */
export function relatedField(listed: GraphQLNamedType | undefined, name: string): RelatedField | null {
  const field = fieldOf(listed, name);
  if (field === undefined) return null;
  const binding = bindingOf(field);
  const leadsTo = listedBy(field);
  if (binding.form !== 'FRAGMENT' || leadsTo === undefined) return null;
  return {
    path: binding.path,
    listed: leadsTo,
    isList: leadsToMany(field),
    hasAsOf: field.args.some((argument) => argument.name === 'asOf'),
  };
}

/** Whether a field has a list or a page for a value. */
export const leadsToMany = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  isConnection(getNamedType(type)) || isListType(getNullableType(type));

/** What a field leads to: of a connection, what stands in it. */
export function listedBy(field: GraphQLField<unknown, unknown>): GraphQLNamedType | undefined {
  const type = getNamedType(field.type);
  if (!isConnection(type)) return type;
  const nodes = fieldOf(type, 'nodes');
  return nodes && getNamedType(nodes.type);
}
