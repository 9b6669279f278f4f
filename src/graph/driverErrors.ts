import { GraphQLError } from 'graphql';
import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { poolSize } from './driver.js';
import { badRequest, failure, type ErrorCode } from './failures.js';

/** What one kind of the driver's errors is in our own words. */
interface Translation {
  readonly code: ErrorCode;
  readonly message: string;
  readonly fits: (error: Neo4jError) => boolean;
}

const busy = 'All connections to the database are busy; try again in a moment.';
const silent = 'The database does not answer at the moment; try again shortly.';

/** The first that fits counts. A host that swallows packets has no code of its own (`N/A`), nor has a pool with no connection left. */
const translations: readonly Translation[] = [
  {
    code: 'DEADLINE_EXCEEDED',
    message: 'The database ended the query at its time limit; ask for less at once.',
    fits: ({ code }) => /TransactionTimedOut|Transaction\.Terminated|LockClientStopped/.test(code),
  },
  {
    code: 'DEADLINE_EXCEEDED',
    message: 'The database has not come as far as Neo4j-Bookmark says; try again, or leave it out.',
    fits: ({ code }) => /BookmarkTimeout/.test(code),
  },
  {
    code: 'QUERY_TOO_COMPLEX',
    message: 'The query needs more memory than one query may use; ask for smaller pages.',
    fits: ({ code }) => /OutOfMemory/.test(code),
  },
  {
    code: 'OVERLOADED',
    message: busy,
    fits: (error) => givenOutAtTimeout(error) >= poolSize,
  },
  {
    code: 'DATABASE_UNAVAILABLE',
    message: silent,
    fits: ({ code }) =>
      /^(N\/A$|ServiceUnavailable|SessionExpired|Neo\.TransientError|Neo\.ClientError\.Security)/.test(
        code,
      ) || /DatabaseUnavailable|DatabaseNotFound/.test(code),
  },
];

/** What is told where too many wait already. */
export const overloaded = (): GraphQLError => failure('OVERLOADED', busy);

/** What is told while the database does not answer. */
export const unavailable = (): GraphQLError => failure('DATABASE_UNAVAILABLE', silent);

/** Whether a read may succeed if it is sent once more. What takes too much time or memory would take it once more. */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    (isRetryableError(error) || hadRoom(error)) &&
    translationOf(error)?.code === 'DATABASE_UNAVAILABLE'
  );
}

/**
 * Whether some connections were given out and there was room for more: one was being opened or tried, and may be there by
 * now. With none given out nothing may be there at all.
 */
const hadRoom = (error: Neo4jError): boolean => givenOutAtTimeout(error) > 0;

/**
 * How many connections were given out, those being tried among them and those being opened not, when none was got in
 * time: that stands in the driver's words alone. Else 0.
 */
function givenOutAtTimeout({ code, message }: Neo4jError): number {
  const [, active] = /acquisition timed out.*Active conn count = (\d+)/.exec(message) ?? [];
  return code === 'N/A' ? Number(active ?? 0) : 0;
}

/** Says what the driver or the database reported in our own words; theirs stay with the cause, for the log. */
export function asFailure(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (error instanceof Neo4jError && /InvalidBookmark/.test(error.code))
    return badRequest('Neo4j-Bookmark: expected a bookmark that this database gave; leave it out.');
  const found = error instanceof Neo4jError ? translationOf(error) : undefined;
  if (!found) return failure('INTERNAL_SERVER_ERROR', 'Something went wrong on our side.', error);
  return failure(found.code, found.message, error);
}

function translationOf(error: Neo4jError): Translation | undefined {
  return translations.find(({ fits }) => fits(error));
}
