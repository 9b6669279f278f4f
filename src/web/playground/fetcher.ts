import type { GraphiQLProps } from 'graphiql';
import type { ExecutionResult } from 'graphql';

/** Asks the service this page came from; an error's answer is JSON too, so that GraphiQL shows it as it is. */
export const fetcher: GraphiQLProps['fetcher'] = async (operation, options) => {
  const { query, operationName } = operation;
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...options?.headers },
    body: JSON.stringify({ ...operation, operationName: namedIn(query, operationName) }),
  });
  return (await response.json()) as ExecutionResult;
};

/** For a moment after a change of tabs GraphiQL still names the operation of the tab before. */
function namedIn(query: string, operationName: string | null | undefined): string | null {
  return operationName && query.split(/\W+/).includes(operationName) ? operationName : null;
}
