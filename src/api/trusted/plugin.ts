import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { Context } from '../context.js';
import type { TrustedDocuments } from './documents.js';

/**
 * Lets clients have trusted documents run and no others; what the service asks itself is its own. One that is not even
 * valid is refused in the same words: what is wrong with it would tell of the schema.
 */
export function onlyTrusted(trusted: TrustedDocuments): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ source, contextValue }) => {
          if (contextValue.asker === 'CLIENT') trusted.check(source);
          return Promise.resolve();
        },
        willSendResponse: ({ source, errors, contextValue, response }) => {
          // An id that is unknown has no text.
          if (contextValue.asker === 'CLIENT' && errors && source)
            answerUntrusted(response, trusted.refusalOf(source));
          return Promise.resolve();
        },
      }),
  };
}

function answerUntrusted(response: GraphQLResponse, refusal: GraphQLError | null): void {
  if (refusal === null) return;
  const { message, extensions } = refusal;
  response.http.status = 403;
  response.body = {
    kind: 'single',
    singleResult: { errors: [{ message, extensions: { code: extensions.code } }] },
  };
}

/** Where Apollo finds a document by the hash that a client sends alone; nothing that clients send is kept. */
export function documentsById(trusted: TrustedDocuments) {
  return {
    get: (key: string) => Promise.resolve(trusted.byId(withoutPrefix(key))),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(false),
  };
}

/** Apollo puts its own word before each key. */
const withoutPrefix = (key: string): string => key.replace(/^apq:/, '');
