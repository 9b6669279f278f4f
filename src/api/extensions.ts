import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { Context } from './context.js';

/** Tells something beside an answer, in its `extensions`. */
export function tellBeside({ body }: GraphQLResponse, told: Readonly<Record<string, unknown>>): void {
  if (body.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, ...told };
}

/**
 * What stands beside an answer: what its operation might have cost and what it came to, and which of the ids that were
 * asked for are another one's now, so that the client can keep that. Null where there is nothing to tell.
 */
export function besideOf({ cost, redirects }: Context): Record<string, unknown> | null {
  const beside = {
    ...(cost.requested > 0 && { cost }),
    ...(redirects.size > 0 && { redirects: [...redirects].map(([from, to]) => ({ from, to })) }),
  };
  return Object.keys(beside).length > 0 ? beside : null;
}

/** Tells `extensions.cost` and `extensions.redirects`, where there is something to tell. */
export function tellsBeside(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response, contextValue }) => {
          const beside = besideOf(contextValue);
          if (beside) tellBeside(response, beside);
          return Promise.resolve();
        },
      }),
  };
}
