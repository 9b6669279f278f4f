import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.js';

/** Tells the client which of the ids it asked for are another one's now, so that it can keep that: `extensions.redirects`. */
export function namedRedirects(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response: { body }, contextValue: { redirects } }) => {
          if (body.kind === 'single' && redirects.size > 0) {
            const found = [...redirects].map(([from, to]) => ({ from, to }));
            body.singleResult.extensions = { ...body.singleResult.extensions, redirects: found };
          }
          return Promise.resolve();
        },
      }),
  };
}
