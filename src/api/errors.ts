import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { asFailure } from '../graph/driverErrors.js';
import type { ErrorCode } from '../graph/failures.js';
import type { Limits } from './limits.js';
import { requestOf } from './watch/operations.js';

/** What Apollo calls the client's mistakes, in our codes. */
const codes: Record<string, ErrorCode> = {
  [ApolloServerErrorCode.GRAPHQL_PARSE_FAILED]: 'BAD_USER_INPUT',
  [ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED]: 'BAD_USER_INPUT',
  [ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE]: 'BAD_USER_INPUT',
  [ApolloServerErrorCode.BAD_REQUEST]: 'BAD_USER_INPUT',
};

/**
 * Gives every error the form that clients see: a message of ours, a code of ours, where it happened. Whatever the
 * database or a library said goes to the log and nowhere else. A hint says what would have been right.
 */
export function errorFormatter(
  logger: Logger,
  { tokens }: Pick<Limits, 'tokens'>,
  hint: (message: string) => string = () => '',
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const original = unwrapResolverError(error);
    const isOurs = original instanceof GraphQLError;
    const shown = isOurs ? formatted : { ...formatted, ...plain(asFailure(original)) };
    logCause(logger, isOurs ? original.originalError : original, requestOf(error));
    if (isTooLong(formatted)) return tooLong(tokens);
    const mistake = unnamed.get(formatted.message);
    if (mistake !== undefined) return { message: mistake, extensions: { code: 'BAD_USER_INPUT' } };
    const { message, locations, path, extensions } = shown;
    const code = codeIn(extensions);
    return {
      message: [message, hint(message)].join(' ').trimEnd(),
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: { code: codes[code] ?? code },
    };
  };
}

const codeIn = (extensions: GraphQLFormattedError['extensions']): string =>
  typeof extensions?.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR';

/** What is told of a text that GraphQL's own reading runs out of stack for. */
export const tooDeep = 'The query is nested too deep to be read.';

/** What Apollo refuses without a code, and what it is in our words. */
const unnamed: ReadonlyMap<string, string> = new Map([
  ['provided sha does not match query', 'The hash is not that of the query.'],
  ['Syntax Error: Maximum call stack size exceeded', tooDeep],
  ['Maximum call stack size exceeded', tooDeep],
  ['Unsupported persisted query version', 'Expected version 1 of persisted queries.'],
]);

/** The parser gives up in the middle of a text that is too long, and calls that a mistake of syntax. */
const isTooLong = ({ message }: GraphQLFormattedError): boolean =>
  /contains more tha[nt] \d+ tokens/.test(message);

const tooLong = (tokens: number): GraphQLFormattedError => ({
  message: `The query has more than the ${tokens} tokens that are allowed; use variables, fragments or several requests.`,
  extensions: { code: 'QUERY_TOO_COMPLEX' },
});

function plain({ message, extensions }: GraphQLError): Pick<GraphQLFormattedError, 'message' | 'extensions'> {
  return { message, extensions: { code: extensions.code } };
}

function logCause(logger: Logger, cause: unknown, requestId: string | undefined): void {
  if (cause instanceof Error && !(cause instanceof GraphQLError))
    logger.error({ err: cause, requestId }, 'a query failed');
}
