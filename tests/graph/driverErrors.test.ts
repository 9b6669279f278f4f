import { GraphQLError } from 'graphql';
import { Neo4jError } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { asFailure, isPassing } from '../../src/graph/driverErrors.js';
import { badUserInput } from '../../src/graph/failures.js';

const secret = 'the words of the driver';
const errorOf = (code: string, message = secret) => new Neo4jError(message, code, '', '');
const pool = (active: number) =>
  `Connection acquisition timed out in 1000 ms. Pool status: Active conn count = ${active}, Idle conn count = 0.`;

const errors: [code: string, expected: string, passing: boolean, message?: string][] = [
  ['ServiceUnavailable', 'DATABASE_UNAVAILABLE', true],
  ['SessionExpired', 'DATABASE_UNAVAILABLE', true],
  ['Neo.TransientError.General.DatabaseUnavailable', 'DATABASE_UNAVAILABLE', true],
  ['Neo.TransientError.Transaction.DeadlockDetected', 'DATABASE_UNAVAILABLE', true],
  ['Neo.ClientError.Security.Unauthorized', 'DATABASE_UNAVAILABLE', false],
  ['Neo.ClientError.Database.DatabaseNotFound', 'DATABASE_UNAVAILABLE', false],
  ['N/A', 'DATABASE_UNAVAILABLE', false],
  ['N/A', 'DATABASE_UNAVAILABLE', false, pool(0)],
  ['N/A', 'DATABASE_UNAVAILABLE', true, pool(1)],
  ['N/A', 'DATABASE_UNAVAILABLE', true, pool(7)],
  ['N/A', 'OVERLOADED', false, pool(8)],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'DEADLINE_EXCEEDED', false],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'DEADLINE_EXCEEDED', false],
  ['Neo.TransientError.Transaction.Terminated', 'DEADLINE_EXCEEDED', false],
  ['Neo.TransientError.Transaction.LockClientStopped', 'DEADLINE_EXCEEDED', false],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'QUERY_TOO_COMPLEX', false],
  ['Neo.TransientError.General.OutOfMemoryError', 'QUERY_TOO_COMPLEX', false],
  ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL_SERVER_ERROR', false],
  ['Neo.ClientError.Statement.AccessMode', 'INTERNAL_SERVER_ERROR', false],
];

describe('an error of the driver', () => {
  test.each(errors)(
    '%s is %s to a client, and whether to send again is %s',
    (code, expected, passing, message) => {
      const error = errorOf(code, message);
      const failure = asFailure(error);
      expect(failure.extensions.code).toBe(expected);
      expect(failure.message).not.toContain(error.message);
      expect(failure.originalError).toBe(error);
      expect(isPassing(error)).toBe(passing);
    },
  );
});

test('an error of ours stays as it is', () => {
  const ours = badUserInput('first: expected a page size from 1 to 100, got 0.');
  expect(asFailure(ours)).toBe(ours);
});

test.each([new TypeError(secret), secret, undefined])(
  'anything else is our fault, and nothing of it is said: %s',
  (thrown) => {
    expect(asFailure(thrown)).toBeInstanceOf(GraphQLError);
    expect(asFailure(thrown).extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(asFailure(thrown).message).toBe('Something went wrong on our side.');
    expect(isPassing(thrown)).toBe(false);
  },
);
