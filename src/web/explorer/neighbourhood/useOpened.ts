import { useQueries } from '@tanstack/react-query';
import { useLanguage } from '../language/language.js';
import { NeighbourhoodOfDocument, type EntityLinkType, type NeighbourhoodOfQuery } from '../operations.js';
import { ask } from '../service/ask.js';
import type { Opened } from './graphState.js';

interface Failure {
  readonly id: string;
  readonly error: Error;
  readonly retry: () => void;
}

/** What lies around the things that a reader opened besides the centre, and which of them did not come. */
export function useOpened(opened: readonly Opened[]): {
  readonly found: readonly NeighbourhoodOfQuery['neighbourhood'][];
  readonly failures: readonly Failure[];
  readonly isFetching: boolean;
} {
  const { lang } = useLanguage();
  return useQueries({
    queries: opened.map(({ id, predicate, first }) => {
      const predicates = predicate === undefined ? null : [predicate as EntityLinkType];
      const variables = { id, depth: 1, first, lang, predicates };
      return {
        queryKey: [NeighbourhoodOfDocument.toString(), variables],
        queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
          ask(NeighbourhoodOfDocument, variables, signal),
      };
    }),
    combine: (results) => ({
      found: results.flatMap(({ data }) => (data ? [data.data.neighbourhood] : [])),
      failures: results.flatMap(({ error, refetch }, at) =>
        error === null ? [] : [{ id: opened[at]?.id ?? '', error, retry: () => void refetch() }],
      ),
      isFetching: results.some((one) => one.isFetching),
    }),
  });
}
