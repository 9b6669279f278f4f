import { getOperationAST, Kind, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';
import { fragmentsOf, type Fragments } from '../depth.js';

/** The way from the root along what costs most at each step, as far as anything costs: `towns.nodes.villages`. */
export function dearestPath(
  query: DocumentNode,
  operationName: string | undefined,
  costs: ReadonlyMap<FieldNode, number>,
): string {
  const fragments = fragmentsOf(query);
  const path: string[] = [];
  for (let set = getOperationAST(query, operationName)?.selectionSet; set !== undefined;) {
    const dearest = dearestOf(fieldsIn(set, fragments), costs);
    if (dearest === undefined) break;
    path.push((dearest.alias ?? dearest.name).value);
    set = dearest.selectionSet;
  }
  return path.join('.');
}

function dearestOf(
  fields: readonly FieldNode[],
  costs: ReadonlyMap<FieldNode, number>,
): FieldNode | undefined {
  const costOf = (field: FieldNode): number => costs.get(field) ?? 0;
  const [dearest] = fields
    .filter((field) => costOf(field) > 0)
    .sort((one, other) => costOf(other) - costOf(one));
  return dearest;
}

const fieldsIn = ({ selections }: SelectionSetNode, fragments: Fragments): FieldNode[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet, fragments);
    const fragment = fragments.get(selection.name.value);
    return fragment === undefined ? [] : fieldsIn(fragment.selectionSet, fragments);
  });
