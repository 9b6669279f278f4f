import type { GraphiQLProps } from 'graphiql';
import type { ExecutionResult } from 'graphql';

/** Asks the service this page came from; an error's answer is JSON too, so that GraphiQL shows it as it is. */
export const fetcher: GraphiQLProps['fetcher'] = async (operation, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...options?.headers },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as ExecutionResult;
};
