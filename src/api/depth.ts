import {
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { failure } from '../graph/failures.js';

/** A validation rule that refuses operations with more than `limit` fields inside one another. */
export function depthLimit(limit: number): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    const fragmentDepths = new Map<string, number>();
    return {
      OperationDefinition: ({ selectionSet }) => {
        const depth = depthOf(selectionSet, context, fragmentDepths);
        if (depth > limit) context.reportError(tooDeep(depth, limit));
      },
    };
  };
}

function tooDeep(depth: number, limit: number) {
  return failure('QUERY_TOO_COMPLEX', `The query is ${depth} fields deep; at most ${limit} are allowed.`);
}

function depthOf(
  set: SelectionSetNode | undefined,
  context: ValidationContext,
  known: Map<string, number>,
): number {
  const depths = (set?.selections ?? []).map((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, context, known);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return depthOfFragment(context.getFragment(selection.name.value), context, known);
    }
    // Introspection goes deep by nature, and never reaches the database.
    return selection.name.value.startsWith('__') ? 1 : 1 + depthOf(selection.selectionSet, context, known);
  });
  return depths.reduce((most, depth) => Math.max(most, depth), 0);
}

/** Each fragment is measured once; one that contains itself counts as flat here, another rule refuses it. */
function depthOfFragment(
  fragment: FragmentDefinitionNode | null | undefined,
  context: ValidationContext,
  known: Map<string, number>,
): number {
  if (!fragment) return 0;
  const name = fragment.name.value;
  const found = known.get(name);
  if (found !== undefined) return found;
  known.set(name, 0);
  const depth = depthOf(fragment.selectionSet, context, known);
  known.set(name, depth);
  return depth;
}
