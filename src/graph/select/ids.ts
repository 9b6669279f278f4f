import { GraphQLID, getNamedType } from 'graphql';
import type { Given } from './given.js';

/** The ids among what is given. */
export const idsIn = (given: readonly Given[]): string[] =>
  given
    .filter(({ field }) => getNamedType(field.type) === GraphQLID)
    .flatMap(({ value }) => [value].flat().map(String));
