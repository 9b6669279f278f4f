import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env';

/** Operations written with this are typed by the service's schema: what is asked for, and what it takes. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; EDTF: string };
}>();

export { readFragment, type FragmentOf, type ResultOf } from 'gql.tada';
