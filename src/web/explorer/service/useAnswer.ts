import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { TypedDocumentString } from '../operations.js';
import { ask, type Answered } from './ask.js';

/** A question, what was answered, and what the playground needs to ask the same. */
export interface Asked<Data> {
  readonly operation: string;
  readonly variables: unknown;
  readonly result: UseQueryResult<Answered<Data>>;
}

/** Asks the service, again when the question changes; what was answered before stays until then. */
export function useAnswer<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { enabled = true }: { readonly enabled?: boolean } = {},
): Asked<Data> {
  const text = operation.toString();
  const result = useQuery({
    queryKey: [text, variables],
    queryFn: ({ signal }) => ask(operation, variables, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
  return { operation: text, variables, result };
}
