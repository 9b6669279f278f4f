import { GraphQLError } from 'graphql';

/** What a client may branch on, in `extensions.code`. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'QUERY_TOO_COMPLEX'
  | 'DOCUMENT_NOT_TRUSTED'
  | 'DEADLINE_EXCEEDED'
  | 'OVERLOADED'
  | 'RATE_LIMITED'
  | 'UNAUTHENTICATED'
  | 'DATABASE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/** HTTP status and headers that go with a code; without an entry the answer stays 200 beside its errors. */
const http: Partial<Record<ErrorCode, { status: number; headers?: Map<string, string> }>> = {
  DATABASE_UNAVAILABLE: { status: 503, headers: new Map([['retry-after', '2']]) },
  DEADLINE_EXCEEDED: { status: 504 },
  OVERLOADED: { status: 503, headers: new Map([['retry-after', '1']]) },
  QUERY_TOO_COMPLEX: { status: 400 },
  UNAUTHENTICATED: { status: 401 },
  DOCUMENT_NOT_TRUSTED: { status: 403 },
};

/** An error that a client may see as it is: its message holds nothing internal. */
export function failure(code: ErrorCode, message: string, cause?: unknown): GraphQLError {
  const extensions = { code, ...(http[code] && { http: http[code] }) };
  return new GraphQLError(message, { extensions, originalError: cause instanceof Error ? cause : null });
}

/** An argument that passes its type and still cannot be used. */
export const badUserInput = (message: string): GraphQLError => failure('BAD_USER_INPUT', message);

/** A whole request that passes validation and still cannot be answered: unlike one bad argument it has no other half. */
export function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

/** A client has asked for more than its share; it may ask again when these seconds are over. */
export function rateLimited(message: string, seconds: number): GraphQLError {
  const headers = new Map([['retry-after', String(seconds)]]);
  return new GraphQLError(message, { extensions: { code: 'RATE_LIMITED', http: { status: 429, headers } } });
}

/** There is nothing at an address. */
export function notFound(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 404 } } });
}
