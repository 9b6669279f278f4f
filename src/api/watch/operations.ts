import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../graph/failures.js';
import type { Context } from '../context.js';
import { tellOperation, type Watchers } from './observer.js';

/** A name is for the log; nobody needs to read more of it. */
const longestName = 100;

const known: Record<ErrorCode, true> = {
  BAD_USER_INPUT: true,
  QUERY_TOO_COMPLEX: true,
  DOCUMENT_NOT_TRUSTED: true,
  RATE_LIMITED: true,
  UNAUTHENTICATED: true,
  DEADLINE_EXCEEDED: true,
  OVERLOADED: true,
  DATABASE_UNAVAILABLE: true,
  INTERNAL_SERVER_ERROR: true,
};

/** The requests in which errors came up, so that what the log says of an error leads to its request. */
const requests = new WeakMap<object, string>();

/** The id of the request in which an error came up; undefined where there is none. */
export const requestOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null ? requests.get(error) : undefined;

/** Has every operation told of: what it is called, what it came to, which errors it met. */
export function watchOperations(watchers: Watchers): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ contextValue: { record }, operationName, queryHash }) => {
          record.operation = { name: operationName?.slice(0, longestName) ?? null, hash: queryHash };
          return Promise.resolve();
        },
        didEncounterErrors: ({ errors, queryHash, contextValue: { record } }) => {
          record.operation ??= { name: null, hash: queryHash ?? null };
          for (const error of errors) remember(error, record.id);
          return Promise.resolve();
        },
        willSendResponse: ({ response: { body }, contextValue: { asker, cost, record } }) => {
          record.cost = cost.actual;
          if (body.kind === 'single') record.codes = codesOf(body.singleResult.errors);
          tellOperation(asker, record, watchers);
          return Promise.resolve();
        },
      }),
  };
}

function remember(error: GraphQLError, id: string | null): void {
  if (id !== null) requests.set(error, id);
}

/** One of each: a list of a thousand mistakes is one answer that was refused. */
function codesOf(errors: readonly { extensions?: Record<string, unknown> }[] = []): string[] {
  return [...new Set(errors.map(({ extensions }) => codeOf(extensions?.code)))];
}

const codeOf = (code: unknown): string => (typeof code === 'string' && code in known ? code : 'OTHER');
