import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { badRequest, failure } from '../graph/failures.js';

/** The fragments of a document by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Finds the fragments of a document. */
export function fragmentsOf({ definitions }: DocumentNode): Fragments {
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((one) => [one.name.value, one]));
}

/** How many fields stand inside one another, at most, in a valid operation. */
export function depthOf({ selectionSet }: OperationDefinitionNode, fragments: Fragments): number {
  return depthOfSet(selectionSet, fragments, new Map());
}

/** Refuses an operation that is deeper than allowed. */
export function checkDepth(depth: number, limit: number): void {
  if (depth <= limit) return;
  throw failure('QUERY_TOO_COMPLEX', `The query is ${depth} fields deep; at most ${limit} are allowed.`);
}

/** Each fragment is measured once, however often it is spread. */
function depthOfSet(
  set: SelectionSetNode | undefined,
  fragments: Fragments,
  known: Map<string, number>,
): number {
  const depths = (set?.selections ?? []).map((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOfSet(selection.selectionSet, fragments, known);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      const depth = known.get(name) ?? depthOfSet(fragments.get(name)?.selectionSet, fragments, known);
      known.set(name, depth);
      return depth;
    }
    // Introspection goes deep by nature, and never reaches the database.
    return selection.name.value.startsWith('__')
      ? 1
      : 1 + depthOfSet(selection.selectionSet, fragments, known);
  });
  return depths.reduce((most, depth) => Math.max(most, depth), 0);
}

/** Deeper than what any argument takes, and far from where a walk through them would run out of stack. */
const deepestVariables = 100;

/** Refuses variables with more objects and lists inside one another than any argument takes. */
export function checkVariables(variables: Record<string, unknown>): void {
  let level: unknown[] = Object.values(variables);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > deepestVariables)
      throw badRequest(
        `The variables are more than ${deepestVariables} objects and lists deep; none may be.`,
      );
    level = level.flatMap(valuesIn);
  }
}

function valuesIn(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value as Record<string, unknown>) : [];
}
