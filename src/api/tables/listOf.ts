import {
  getNamedType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { badRequest } from '../../graph/failures.js';
import { isConnection } from '../../graph/select/bindings.js';
import { fieldOf } from '../../graph/select/compositeTypes.js';

/** What is selected of the rows of a list: their type and each of the places that select of it. */
export interface RowSelection {
  readonly type: GraphQLNamedType;
  readonly selections: readonly SelectionSetNode[];
  /** The same as selections of the connection: each a field `nodes`, with the directives under which it is asked for. */
  readonly nodes: readonly SelectionNode[];
}

/** The connection that a field leads to; null if it leads elsewhere. */
export function connectionOf(of: GraphQLNamedType, { name }: FieldNode): GraphQLObjectType | null {
  const type = fieldOf(of, name.value)?.type;
  const named = type && getNamedType(type);
  return isObjectType(named) && isConnection(named) ? named : null;
}

/** What a list selects of its rows, as `nodes` or as `edges { node }`; what it says of itself as a whole is in no row. */
export function rowSelection(connection: GraphQLObjectType, list: FieldNode): RowSelection {
  const fields = fieldsIn(list.selectionSet);
  const rows = fields.filter(({ name }) => name.value === 'nodes');
  const edges = fields.filter(({ name }) => name.value === 'edges');
  const inEdges = edges.map((edge) => ({ edge, rows: nodesOfEdge(edge) }));
  const type = fieldOf(connection, 'nodes')?.type;
  if (!type) throw new Error(`${connection.name} has no nodes.`);
  return {
    type: getNamedType(type),
    selections: [...rows, ...inEdges.flatMap((one) => one.rows)].flatMap(
      ({ selectionSet }) => selectionSet ?? [],
    ),
    nodes: [...rows.map(asNodes), ...inEdges.map((one) => under(one.edge, one.rows.map(asNodes)))],
  };
}

const asNodes = ({ directives = [], selectionSet }: FieldNode): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: 'nodes' },
  directives,
  ...(selectionSet && { selectionSet }),
});

/** What was asked for inside of a field, under the directives of that field. */
const under = ({ directives = [] }: FieldNode, selections: readonly SelectionNode[]): SelectionNode => ({
  kind: Kind.INLINE_FRAGMENT,
  directives,
  selectionSet: { kind: Kind.SELECTION_SET, selections },
});

/** What clients ask for of every edge, and a table has no use for. */
const beside: ReadonlySet<string> = new Set(['cursor', '__typename']);

function nodesOfEdge({ selectionSet }: FieldNode): FieldNode[] {
  const fields = fieldsIn(selectionSet).filter(({ name }) => !beside.has(name.value));
  const other = fields.find(({ name }) => name.value !== 'node');
  if (other)
    throw badRequest(
      `edges.${other.name.value} has no place in a table, whose rows are the nodes of a list: leave it out, or ask for JSON.`,
    );
  return fields;
}

/** Fragments on a connection or an edge are rare, and what they hold would be missing from the table. */
function fieldsIn(set: SelectionSetNode | undefined): FieldNode[] {
  return (set?.selections ?? []).map((selection) => {
    if (selection.kind === Kind.FIELD) return selection;
    throw badRequest(
      'Expected nodes or edges { node } of the list itself, got a fragment: write its fields there.',
    );
  });
}
