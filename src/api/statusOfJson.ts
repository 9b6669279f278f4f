import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { GraphQLError } from 'graphql';

/** What a well-formed request may get wrong within GraphQL: its text, what it asks for, its variables. */
const mistakes: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
]);

/**
 * GraphQL over HTTP: clients that ask for `application/json` in so many words are the older ones that take any other
 * status for a fault of the network, and shall find the errors of a GraphQL request in an answer with status 200. All
 * others are told by 400.
 */
export function statusOfJson(): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ request, response, errors }) => {
          const accept = request.http?.headers.get('accept') ?? '';
          const { http } = response;
          if (http.status === 400 && asksForJson(accept) && errors?.every(isMistake)) http.status = 200;
          return Promise.resolve();
        },
      }),
  };
}

const asksForJson = (accept: string): boolean =>
  accept.includes('application/json') && !accept.includes('application/graphql-response+json');

const isMistake = ({ extensions }: GraphQLError): boolean => mistakes.has(extensions.code);
