import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { lostDatabase } from '../../src/graph/reach.js';

const connection = {
  uri: 'bolt://127.0.0.1:7687',
  username: 'neo4j',
  password: 'not to be told',
  database: 'neo4j',
};
const told = (code: string): string | undefined =>
  lostDatabase(new Neo4jError('inside', code, '50N42', 'inside'), connection)?.message;

test.each([
  ['ServiceUnavailable', /^No Neo4j answers at bolt:\/\/127\.0\.0\.1:7687: check NEO4J_URI/],
  ['Neo.DatabaseError.Transaction.TransactionLogError', /disk may be full.*start it again/],
  ['Neo.TransientError.General.DatabaseUnavailable', /disk may be full.*start it again/],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', /has not the memory/],
  ['Neo.TransientError.Transaction.DeadlockDetected', /others were at the same/],
  ['Neo.DatabaseError.General.UnknownError', /it says Neo\.DatabaseError\.General\.UnknownError/],
])('work that ends with %s is told with what to do, and that nothing is half done', (code, words) => {
  expect(told(code)).toMatch(words);
  expect(told(code)).toMatch(/Nothing is half done.*the same command does it\.$/);
  expect(told(code)).not.toMatch(/inside|not to be told/);
});

test('a statement that is wrong is a mistake of ours, which stays whole', () => {
  expect(told('Neo.ClientError.Statement.SyntaxError')).toBeUndefined();
});
