import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.js';
import { tellBeside } from './extensions.js';

/** Tells the client which of the ids it asked for are another one's now, so that it can keep that: `extensions.redirects`. */
export function namedRedirects(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response, contextValue: { redirects } }) => {
          if (redirects.size > 0)
            tellBeside(response, { redirects: [...redirects].map(([from, to]) => ({ from, to })) });
          return Promise.resolve();
        },
      }),
  };
}
