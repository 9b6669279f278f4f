import { Neo4jError } from 'neo4j-driver';
import { afterEach, describe, expect, test } from 'vitest';
import { expectNothingInternal } from '../support/leaks.js';
import { openService, type Service } from '../support/service.js';

let service: Service;
afterEach(() => service.close());

const words = 'Invalid input near MATCH (town:Town) in /srv/src/graph/run.ts';
const refusal = (code: string): Error => new Neo4jError(words, code, '', '');

const faults: [what: string, error: Error, code: string][] = [
  ['is not understood', refusal('Neo.ClientError.Statement.SyntaxError'), 'INTERNAL_SERVER_ERROR'],
  [
    'needs too much memory',
    refusal('Neo.TransientError.General.MemoryPoolOutOfMemoryError'),
    'QUERY_TOO_COMPLEX',
  ],
  ['takes too long', refusal('Neo.ClientError.Transaction.TransactionTimedOut'), 'DEADLINE_EXCEEDED'],
  ['reaches nobody', refusal('ServiceUnavailable'), 'DATABASE_UNAVAILABLE'],
  ['meets a mistake of ours', new TypeError(words), 'INTERNAL_SERVER_ERROR'],
];

describe('of several root fields, one whose statement', () => {
  const query = '{ one: node(id: "town/taiping") { id } towns { totalCount } about { version } }';
  const answers = { towns: { totalCount: 4 }, about: { version: expect.any(String) } };

  test.each(faults)(
    '%s leaves the others their answers, and does not say how we work',
    async (_what, error, code) => {
      service = await openService({ fault: (text) => (text.includes('Town {id:') ? error : null) });
      const answer = await service.ask(query);
      expect(answer.data).toEqual({ one: null, ...answers });
      expect(answer.errors).toEqual([
        { message: expect.any(String), locations: [expect.any(Object)], path: ['one'], extensions: { code } },
      ]);
      expectNothingInternal(answer);
    },
  );

  test('cannot be null takes the whole answer with it, and is named', async () => {
    service = await openService({ fault: () => refusal('Neo.ClientError.Statement.SyntaxError') });
    const answer = await service.ask('{ some: towns { totalCount } }');
    expect(answer.data).toBeNull();
    expect(answer.errors).toMatchObject([{ path: ['some'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expectNothingInternal(answer);
  });
});
