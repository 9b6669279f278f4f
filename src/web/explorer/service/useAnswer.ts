import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '../operations.js';
import { ask, type Answered } from './ask.js';

/** How far the service has come with a question. */
export interface Result<Data> {
  readonly data: Answered<Data> | undefined;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly isFetching: boolean;
  /** What is there was the answer to the question before. */
  readonly isPlaceholderData: boolean;
  readonly refetch: () => unknown;
}

/** A question, what was answered, and what the playground needs to ask the same. */
export interface Asked<Data> {
  readonly operation: string;
  readonly variables: unknown;
  readonly result: Result<Data>;
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
