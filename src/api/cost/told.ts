import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';
import { tellBeside } from '../extensions.js';

/** Tells the client what its operation might have cost, and what the answer came to: `extensions.cost`. */
export function toldCost(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response, contextValue: { cost } }) => {
          if (cost.requested > 0) tellBeside(response, { cost });
          return Promise.resolve();
        },
      }),
  };
}
