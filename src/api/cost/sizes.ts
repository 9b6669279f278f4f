import type { GraphQLNamedType } from 'graphql';

/**
 * How long the longest list is that a fragment finds for a thing of a type, by type and path; of a list at the root, how
 * long it is, by path alone.
 */
export type Sizes = ReadonlyMap<string, number>;

/** Where nothing has been measured yet. */
export const unmeasured: Sizes = new Map();

/** Under what a fragment's size is kept; at the root the type is not told. */
export const sizeKey = (path: string, type: GraphQLNamedType | null): string =>
  type === null ? path : `${type.name} ${path}`;
