import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';

/** Tells the client what its operation might have cost, and what the answer came to: `extensions.cost`. */
export function toldCost(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response: { body }, contextValue: { cost } }) => {
          if (body.kind === 'single' && cost.requested > 0)
            body.singleResult.extensions = { ...body.singleResult.extensions, cost };
          return Promise.resolve();
        },
      }),
  };
}
