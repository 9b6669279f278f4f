import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isListType,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { failure } from '../../graph/failures.js';
import { bindingOf, isConnection, type Binding } from '../../graph/select/bindings.js';
import { defaultPageSize, maximumPageSize, type PageArguments } from '../../graph/select/paging.js';
import { dearestPath } from './dearest.js';
import { sizeOf, type Sizes } from './sizes.js';
import { holdsPage, weightOf } from './weights.js';

/** How long a list without pages is taken to be until the graph is measured. Most have one or two: names, flags, evidence. */
const plainListSize = 5;

/** How many selections are looked at to tell a cost: fragments in fragments multiply, and each is looked at where it stands. */
const mostSelections = 10_000;

/** What an operation may cost at most, and the way to what costs most of it. */
export interface Cost {
  readonly requested: number;
  readonly dearest: () => string;
}

/** An operation that is valid, with variables that fit. */
export interface Asked {
  readonly query: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

/**
 * The most that an operation can cost: one for each place in which a field leads somewhere, one for each thing that its
 * arguments say there, and one for each thing that can be found, by page sizes and by how long the lists of the graph are.
 */
export function costOf(
  schema: GraphQLSchema,
  { query, operationName, variables }: Asked,
  sizes: Sizes,
): Cost {
  const known = new Map<FieldNode, number>();
  const estimator: ComplexityEstimator = ({ type, field, args, childComplexity, node }) => {
    const cost = estimate(field, type, args, childComplexity, sizes);
    known.set(node, Math.max(cost, known.get(node) ?? 0));
    return cost;
  };
  try {
    const requested = getComplexity({
      schema,
      query,
      variables,
      maxQueryNodes: mostSelections,
      estimators: [estimator],
      ...(operationName !== undefined && { operationName }),
    });
    return { requested, dearest: () => dearestPath(query, operationName, known) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (isOfSelections(error)) throw tooManySelections(mostSelections);
    // A null where an argument may not be null, by way of a variable that has a default: graphql-js says so in its place.
    return { requested: 0, dearest: () => '' };
  }
}

const isOfSelections = ({ message }: GraphQLError): boolean => message.includes('maximum allowed number');

/** What is said of an operation that unfolds beyond all measure. */
export const tooManySelections = (most: number): GraphQLError =>
  failure(
    'QUERY_TOO_COMPLEX',
    `The query asks for more than ${most} things once its fragments stand where they are used; use fewer, or several requests.`,
  );

/** Refuses an operation that costs more than allowed. */
export function checkCost({ requested, dearest }: Cost, limit: number): void {
  if (requested <= limit) return;
  throw failure(
    'QUERY_TOO_COMPLEX',
    `The query may cost ${requested}; at most ${limit} is allowed. Most of it is ${dearest()}: ask for smaller pages or fewer levels there, or send several requests.`,
  );
}

function estimate(
  field: GraphQLField<unknown, unknown>,
  type: GraphQLCompositeType,
  values: Record<string, unknown>,
  below: number,
  sizes: Sizes,
): number {
  if (holdsPage(field)) return 1 + below;
  const binding = bindingOf(field);
  const weight = weightOf(field, values);
  if (binding.form !== 'FRAGMENT') return weight + below;
  return weight + found(field, binding, longestOf(binding, type, values, sizes), values, below, sizes);
}

type FragmentBinding = Extract<Binding, { form: 'FRAGMENT' }>;

/** What may be found in one place, with what hangs on it. */
function found(
  field: GraphQLField<unknown, unknown>,
  { size, groups, lists, each }: FragmentBinding,
  longest: number | null,
  values: Record<string, unknown>,
  below: number,
  sizes: Sizes,
): number {
  const page = Math.min(pageSize(values), longest ?? Infinity);
  if (isConnection(getNamedType(field.type))) return page * below;
  const isList = isListType(getNullableType(field.type));
  // Lists inside of the value are taken for plain ones below, and are as long as this in all.
  if (size !== undefined) {
    const inside = Math.ceil(size(values, sizes) / plainListSize);
    return (isList ? Math.max(pageSize(values), inside) : inside) * (1 + below);
  }
  if (!isList) return below;
  if (groups !== undefined)
    return (values.first === undefined ? (longest ?? page) : pageSize(values)) * (1 + below);
  if (lists !== undefined)
    return Math.min(lists.most, lengthOf(values, lists.of)) * (1 + lists.size * (1 + below));
  if (each !== undefined) return Math.min(maximumPageSize, lengthOf(values, each)) * (1 + below);
  return (longest ?? plainListSize) * (1 + below);
}

function longestOf(
  { path, longest }: FragmentBinding,
  type: GraphQLCompositeType,
  values: Record<string, unknown>,
  sizes: Sizes,
): number | null {
  const bound = typeof longest === 'function' ? longest(values) : longest;
  if (bound === undefined) return sizeOf(sizes, path, type.name) ?? null;
  return (typeof bound === 'string' ? sizes.get(bound) : bound) ?? null;
}

const lengthOf = (values: Record<string, unknown>, name: string): number =>
  (values[name] as unknown[] | undefined)?.length ?? 0;

/** A size that no page can have costs as much as one that it can: what is wrong with it is said where pages are read. */
function pageSize({ first, last }: PageArguments): number {
  return Math.min(maximumPageSize, Math.max(1, first ?? last ?? defaultPageSize));
}
