import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openService, type Service } from '../support/service.js';

/** The conformance suite of GraphQL over HTTP, against the service on a port. */
describe('GraphQL over HTTP', () => {
  let service: Service;
  let url: string;
  beforeAll(async () => {
    service = await openService({ profile: 'OPEN' });
    url = `${await service.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  });
  afterAll(() => service.close());

  const audits = serverAudits({ url: () => url, fetchFn: fetch });

  test('has all the audits that we know of', () => {
    expect(audits).toHaveLength(61);
  });

  test.each(audits)('$id $name', async (audit) => {
    const result = await audit.fn();
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
  });
});
