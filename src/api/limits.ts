import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isListType,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { failure } from '../graph/failures.js';
import { bindingOf, isConnection } from '../graph/select/bindings.js';
import { defaultPageSize, maximumPageSize, type PageArguments } from '../graph/select/paging.js';

/** How much one request may ask for. */
export interface Limits {
  /** The size of a request's body in bytes. */
  readonly body: number;
  /** Tokens of a query text. */
  readonly tokens: number;
  /** Fields of the query itself: each is a statement of its own. */
  readonly rootFields: number;
  /** Fields inside one another. */
  readonly depth: number;
  /** Fields that lead from one thing to others, wherever their fragments stand. */
  readonly hops: number;
  /** Nodes the database may have to look at, as far as page sizes tell beforehand. */
  readonly cost: number;
  /** Milliseconds until the answer is given up. */
  readonly deadline: number;
}

/** Generous for people and programs that mean well: `first: 100` with two plain lists inside costs about 1,100. */
export const defaultLimits: Limits = {
  body: 100_000,
  tokens: 4_000,
  rootFields: 50,
  depth: 32,
  hops: 100,
  cost: 250_000,
  deadline: 10_000,
};

/** How many rows a list without pages is taken to have. Most have one or two: names, flags, evidence. */
const plainListSize = 5;

/** A page costs its size times what a row costs, a plain list likewise, a hop to one node one, a property nothing. */
const estimate: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const binding = bindingOf(field);
  if (binding.form !== 'FRAGMENT') return childComplexity;
  if (isConnection(getNamedType(field.type))) return 1 + pageSize(args) * (1 + childComplexity);
  if (binding.size !== undefined)
    return Math.ceil(binding.size(args) / plainListSize) * (1 + childComplexity);
  if (binding.groups !== undefined) return pageSize(args) * (1 + childComplexity);
  if (binding.lists !== undefined) {
    const { of, most, size } = binding.lists;
    return Math.min(most, valuesOf(args, of)?.length ?? 0) * (1 + size * (1 + childComplexity));
  }
  if (!isListType(getNullableType(field.type))) return 1 + childComplexity;
  const values = binding.each === undefined ? null : valuesOf(args, binding.each);
  return Math.min(maximumPageSize, values?.length ?? plainListSize) * (1 + childComplexity);
};

const valuesOf = (args: object, name: string): unknown[] | undefined =>
  (args as Record<string, unknown[] | undefined>)[name];

/** A size that no page can have costs as much as one that it can: what is wrong with it is said where pages are read. */
function pageSize({ first, last }: PageArguments): number {
  return Math.min(maximumPageSize, Math.max(1, first ?? last ?? defaultPageSize));
}

/** Refuses an operation that asks for more root fields than allowed. */
export function checkRootFields(count: number, limit: number): void {
  if (count <= limit) return;
  throw failure(
    'QUERY_TOO_COMPLEX',
    `The query asks for ${count} things at its root; at most ${limit} are allowed. Ask for pages, or send several requests.`,
  );
}

/** How many selections are looked at to tell a cost: fragments in fragments multiply, and each is looked at where it stands. */
const mostSelections = 10_000;

/** What an operation may cost the database, told from its text and variables alone; one that is valid, with variables that fit. */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): number {
  try {
    return getComplexity({
      schema,
      query,
      variables,
      maxQueryNodes: mostSelections,
      estimators: [estimate],
      ...(operationName !== undefined && { operationName }),
    });
  } catch (error) {
    // Of a valid operation nothing else is complained of.
    if (error instanceof GraphQLError) throw tooManySelections();
    throw error;
  }
}

const tooManySelections = (): GraphQLError =>
  failure(
    'QUERY_TOO_COMPLEX',
    `The query asks for more than ${mostSelections} things once its fragments stand where they are used; use fewer, or several requests.`,
  );

/** Refuses an operation that costs more than allowed. */
export function checkCost(cost: number, limit: number): void {
  if (cost <= limit) return;
  throw failure(
    'QUERY_TOO_COMPLEX',
    `The query may look at ${cost} nodes; at most ${limit} are allowed. Ask for smaller pages or fewer levels.`,
  );
}
