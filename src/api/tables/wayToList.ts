import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  typeFromAST,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { badRequest } from '../../graph/failures.js';
import { fieldOf } from '../../graph/select/compositeTypes.js';
import type { Fragments } from '../depth.js';
import { connectionOf } from './listOf.js';

/** The one list that a query asks for, and how one gets there. */
export interface WayToList {
  readonly list: FieldNode;
  readonly connection: GraphQLObjectType;
  /** The response keys of the things on the way, from the root on. */
  readonly within: readonly string[];
  /** The selection of the root with another field in the list's place. */
  readonly withList: (list: FieldNode) => SelectionSetNode;
}

/** Follows a selection to its list: on the way there is one field in each place, which leads to one thing. */
export function wayToList(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLNamedType,
  set: SelectionSetNode,
): WayToList {
  const only = onlySelection(set);
  const put = (selection: SelectionNode): SelectionSetNode => ({ ...set, selections: [selection] });
  if (only.kind !== Kind.FIELD) {
    const fragment = only.kind === Kind.FRAGMENT_SPREAD ? fragments.get(only.name.value) : only;
    if (!fragment)
      throw badRequest('A table is made of a list in pages: expected one, got an unknown fragment.');
    const { typeCondition, selectionSet } = fragment;
    const on = (typeCondition && typeFromAST(schema, typeCondition)) ?? type;
    const way = wayToList(schema, fragments, on, selectionSet);
    const inline = (inner: SelectionSetNode): SelectionNode => ({
      kind: Kind.INLINE_FRAGMENT,
      ...(typeCondition && { typeCondition }),
      selectionSet: inner,
    });
    return { ...way, withList: (list) => put(inline(way.withList(list))) };
  }
  const connection = connectionOf(type, only);
  if (connection) return { list: only, connection, within: [], withList: put };
  const way = wayToList(schema, fragments, leadsTo(type, only), only.selectionSet ?? set);
  return {
    ...way,
    within: [only.alias?.value ?? only.name.value, ...way.within],
    withList: (list) => put({ ...only, selectionSet: way.withList(list) }),
  };
}

function onlySelection({ selections }: SelectionSetNode): SelectionNode {
  const [first, ...others] = selections;
  if (first && others.length === 0 && (first.directives ?? []).length === 0) return first;
  throw badRequest(
    'A table is one list: expected one field at the root of the query, and in each place on the way to the list, without directives.',
  );
}

/** The type of the one thing that a field leads to. */
function leadsTo(type: GraphQLNamedType, { name, selectionSet }: FieldNode): GraphQLNamedType {
  const field = fieldOf(type, name.value);
  const named = field && getNamedType(field.type);
  if (field && isListType(getNullableType(field.type)))
    throw badRequest(
      `${name.value} leads to several things, each with a list of its own: a table is one list, of one thing or at the root of the query.`,
    );
  if (named && isCompositeType(named) && selectionSet) return named;
  throw badRequest(
    `A table is made of a list in pages, such as towns, or villages of a node; ${name.value} is none, and leads to none.`,
  );
}
