import { GraphQLError } from 'graphql';
import { Neo4jError } from 'neo4j-driver';
import { failure } from './failures.js';

/**
 * Says in our own words what the driver or the database reported; its message stays with the cause, for the log. A host
 * that swallows packets has no code of its own (`N/A`), nor has a pool with no connection left.
 */
export function asFailure(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (!(error instanceof Neo4jError))
    return failure('INTERNAL_SERVER_ERROR', 'Something went wrong on our side.', error);
  const { code, message } = error;
  if (/TransactionTimedOut|Transaction\.Terminated|LockClientStopped/.test(code)) {
    return failure(
      'DEADLINE_EXCEEDED',
      'The database ended the query at its time limit; ask for less at once.',
      error,
    );
  }
  if (/OutOfMemory/.test(code)) {
    return failure(
      'QUERY_TOO_COMPLEX',
      'The query needs more memory than one query may use; ask for smaller pages.',
      error,
    );
  }
  if (code === 'N/A' && /acquisition timed out/.test(message) && !/Active conn count = 0/.test(message)) {
    return failure('OVERLOADED', 'All connections to the database are busy; try again in a moment.', error);
  }
  if (
    code === 'N/A' ||
    /^(ServiceUnavailable|SessionExpired|Neo\.TransientError|Neo\.ClientError\.Security)/.test(code) ||
    /DatabaseUnavailable|DatabaseNotFound/.test(code)
  ) {
    return failure(
      'DATABASE_UNAVAILABLE',
      'The database does not answer at the moment; try again shortly.',
      error,
    );
  }
  return failure('INTERNAL_SERVER_ERROR', 'Something went wrong on our side.', error);
}
