import {
  getNamedType,
  Kind,
  typeFromAST,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { failure } from '../graph/failures.js';
import { bindingOf } from '../graph/select/bindings.js';
import { fieldOf } from '../graph/select/compositeTypes.js';
import type { Fragments } from './depth.js';

/**
 * How many fields of an operation lead from one thing to others, each counted wherever its fragment stands. The database
 * plans all of them before it looks at the first row, so that pages of one do not make them cheaper.
 */
export function hopsOf(
  schema: GraphQLSchema,
  { operation, selectionSet }: OperationDefinitionNode,
  fragments: Fragments,
): number {
  return new HopCount(schema, fragments).ofSet(selectionSet, schema.getRootType(operation));
}

/** Refuses an operation that leads on more often than allowed. */
export function checkHops(hops: number, limit: number): void {
  if (hops <= limit) return;
  throw failure(
    'QUERY_TOO_COMPLEX',
    `The query leads from things to others in ${hops} places; at most ${limit} are allowed. Ask for fewer at once, or send several requests.`,
  );
}

type Parent = GraphQLNamedType | null | undefined;

/** Each fragment is counted once, however often it is spread. */
class HopCount {
  readonly #known = new Map<string, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Fragments,
  ) {}

  ofSet(set: SelectionSetNode | undefined, parent: Parent): number {
    return (set?.selections ?? []).reduce((sum, selection) => sum + this.#of(selection, parent), 0);
  }

  #of(selection: SelectionNode, parent: Parent): number {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition && typeFromAST(this.schema, selection.typeCondition);
      return this.ofSet(selection.selectionSet, type ?? parent);
    }
    const field = fieldOf(parent, selection.name.value);
    if (!field) return 0;
    const own = bindingOf(field).form === 'FRAGMENT' ? 1 : 0;
    return own + this.ofSet(selection.selectionSet, getNamedType(field.type));
  }

  #ofFragment(name: string): number {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    const type = fragment && typeFromAST(this.schema, fragment.typeCondition);
    const hops = this.ofSet(fragment?.selectionSet, type);
    this.#known.set(name, hops);
    return hops;
  }
}
