import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectNothingInternal } from '../support/leaks.js';
import { openService, type Service } from '../support/service.js';
import { askedWrongly } from './askedWrongly.js';

/** Questions asked wrongly, of the profile that may speak of the schema: each is told what would be right. */
let service: Service;
beforeAll(async () => {
  service = await openService({ profile: 'OPEN' });
});
beforeEach(() => {
  service.statementsSent();
});
afterAll(() => service.close());

test.each(askedWrongly.map((wrong) => [wrong.mistake, wrong] as const))(
  '%s is answered with what would be right',
  async (_mistake, { query, message }) => {
    const answer = await service.ask(query);
    const { errors = [] } = answer;
    expect(errors[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
    expectNothingInternal(answer);
  },
);

test('a mistake in variables is told what would be right as well', async () => {
  const { errors } = await service.ask(
    'query ($where: [ObservationFilter!]) { observations(and: $where) { totalCount } }',
    { where: [{ rank: 'BEST' }] },
  );
  expect(errors).toMatchObject([
    {
      message: expect.stringMatching(
        /at "where\[0\]\.rank"; .* It can be DEPRECATED, NORMAL or PREFERRED\.$/,
      ) as string,
    },
  ]);
});

test('a profile that hides its schema says no more than what was wrong', async () => {
  const locked = await openService();
  const { errors } = await locked.ask('{ observations(comparator: OVER) { totalCount } }');
  await locked.close();
  expect(errors?.[0]?.message).toBe('Value "OVER" does not exist in "Comparator" enum.');
});
