import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';
import type { TrustedDocuments } from './documents.js';

/** Lets clients have trusted documents run and no others; what the service asks itself is its own. */
export function onlyTrusted(trusted: TrustedDocuments): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ source, contextValue }) => {
          if (contextValue.asker === 'CLIENT') trusted.check(source);
          return Promise.resolve();
        },
      }),
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
