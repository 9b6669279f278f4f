import {
  getNamedType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';

/** What is selected of the rows of a list: their type and each of the places that select of it. */
export interface RowSelection {
  readonly type: GraphQLNamedType;
  readonly selections: readonly SelectionSetNode[];
}

/** What a field that leads to a connection selects as `nodes`; empty where it selects none. */
export function rowSelection(root: GraphQLObjectType, list: FieldNode): RowSelection {
  const connection = getNamedType(root.getFields()[list.name.value]?.type);
  const nodes = isObjectType(connection) ? connection.getFields().nodes : undefined;
  if (!nodes) throw new Error(`${list.name.value} is no list in pages.`);
  const selections = (list.selectionSet?.selections ?? [])
    .filter((one) => one.kind === Kind.FIELD && one.name.value === 'nodes')
    .flatMap((one) => ('selectionSet' in one && one.selectionSet ? [one.selectionSet] : []));
  return { type: getNamedType(nodes.type), selections };
}
