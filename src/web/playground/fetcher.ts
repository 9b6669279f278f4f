import type { GraphiQLProps } from 'graphiql';
import type { ExecutionResult } from 'graphql';

/** Asks the service this page came from; an error's answer is JSON too, so that GraphiQL shows it as it is. */
export const fetcher: GraphiQLProps['fetcher'] = async ({ query, variables, operationName }, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...options?.headers },
    body: JSON.stringify({
      query,
      variables,
      operationName: isNamedIn(query, operationName) ? operationName : null,
    }),
  });
  return (await response.json()) as ExecutionResult;
};

/** For a moment after a change of tabs GraphiQL still names the operation of the tab before. */
function isNamedIn(query: string, operationName: string | null | undefined): boolean {
  return query.split(/\W+/).includes(operationName ?? '');
}
