import type { ApolloServerPlugin } from '@apollo/server';
import { badRequest } from '../graph/failures.js';
import type { Context } from './context.js';
import { tellBeside } from './extensions.js';

/** The header by which a client asks how its answer came about. */
export const explainHeader = 'graphql-explain';

/**
 * Tells a client that asks for it by the header `GraphQL-Explain: true` which statement each root field was answered by,
 * and how Neo4j ran it: `extensions.statements`. Where that is not `allowed` it is refused.
 */
export function explained(allowed: boolean): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ request, contextValue }) => {
          if (request.http?.headers.get(explainHeader) === 'true') {
            if (!allowed)
              throw badRequest('GraphQL-Explain: this service does not tell how it answers; leave it out.');
            contextValue.statements = [];
          }
          return Promise.resolve();
        },
        willSendResponse: ({ response, contextValue: { statements } }) => {
          if (statements !== null) {
            tellBeside(response, { statements });
            response.http.headers.set('cache-control', 'no-store');
          }
          return Promise.resolve();
        },
      }),
  };
}
