import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const query = '{ entities(first: 100) { nodes { id name description } } }';
const address = `/graphql?query=${encodeURIComponent(query)}`;
const get = (url: string, headers: Record<string, string> = {}) => service.app.inject({ url, headers });

describe('what a GET asks for can be kept until the graph changes', () => {
  test.each([address, '/export/grants.csv', '/export/graph.ttl'])('%s', async (url) => {
    const first = await get(url);
    const tag = String(first.headers.etag);
    expect(first.statusCode).toBe(200);
    expect(tag).toMatch(/^W\/".{20,}"$/);
    expect(first.headers['cache-control']).toBe('public, no-cache');
    service.statementsSent();
    const again = await get(url, { 'if-none-match': `"other", ${tag}` });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
    expect(service.statementsSent()).toHaveLength(1);
    expect((await get(url, { 'if-none-match': 'W/"other"' })).statusCode).toBe(200);
  });

  test.each([
    ['/export/observations.csv', '/export/observations.csv?filter=%7B%22flaged%22%3Atrue%7D'],
    ['/export/observations.csv', '/export/observations.csv?limit=5'],
    [
      '/export/observations.csv',
      '/export/observations.parquet?filter=%7B%22value%22%3A%7B%22gte%22%3A2%2C%22lte%22%3A1%7D%7D',
    ],
    [address, `/graphql?query=${encodeURIComponent('{ mayors }')}`],
  ])('the tag of %s does not make %s right', async (url, wrong) => {
    const { headers } = await get(url);
    const { statusCode, body } = await get(wrong, { 'if-none-match': String(headers.etag) });
    expect([statusCode, body]).toEqual([400, expect.stringContaining('BAD_USER_INPUT')]);
  });

  test('what is an answer in JSON is none as a table', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ towns { totalCount } }')}`;
    const { headers } = await get(url);
    const asTable = { 'if-none-match': String(headers.etag), accept: 'text/csv' };
    expect((await get(url, asTable)).statusCode).toBe(400);
  });

  test('an answer with errors is not', async () => {
    const partial = '{ node(id: "town/taiping") { ... on Town { villages(first: 0) { totalCount } } } }';
    for (const text of [partial, '{ mayors }']) {
      const { headers } = await get(`/graphql?query=${encodeURIComponent(text)}`);
      expect(headers.etag).toBeUndefined();
      expect(headers['cache-control']).toBe('no-store');
    }
  });

  test('a POST says nothing of it', async () => {
    const { headers } = await service.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    expect(headers.etag).toBeUndefined();
  });
});

describe('an answer is packed for who takes it so', () => {
  const plain = async (url: string) => (await get(url)).body;
  test.each([address, '/export/entities.jsonl'])('%s', async (url) => {
    const expected = await plain(url);
    const brotli = await get(url, { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(expected);
    const gzip = await get(url, { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(expected);
    expect(gzip.rawPayload.length).toBeLessThan(expected.length / 3);
  });
});

describe('a page of another origin', () => {
  const headers = { origin: 'https://example.org' };
  const answered = async (origins: string[], asked: InjectOptions) => {
    const service = await openService({ origins });
    onTestFinished(() => service.close());
    return service.app.inject(asked);
  };
  const allowing = async (origins: string[], origin: string) => {
    const answer = await answered(origins, { url: '/export/grants.csv', headers: { origin } });
    // A cache must not give to one origin what was sent to another.
    if (!origins.includes('*')) expect(answer.headers.vary).toMatch(/^Origin, accept, accept-encoding/i);
    return answer.headers['access-control-allow-origin'];
  };
  /** What a browser asks before it sends a query as JSON. */
  const preflight = (origin: string, url: string): InjectOptions => ({
    method: 'OPTIONS',
    url,
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });

  test.each(['/graphql', '/mcp'])(
    'is told before it asks %s that it may, where its origin is set',
    async (url) => {
      const { statusCode, headers: told } = await answered(
        ['https://example.org'],
        preflight('https://example.org', url),
      );
      expect([statusCode, told['access-control-allow-origin']]).toEqual([204, 'https://example.org']);
      expect(String(told['access-control-allow-methods'])).toContain('POST');
      expect(String(told['access-control-allow-headers']).toLowerCase()).toContain('content-type');
      expect(told['access-control-max-age']).toBe('3600');
    },
  );

  test('is told nothing of the kind where it is not', async () => {
    const elsewhere = preflight('https://example.com', '/graphql');
    const { headers: told } = await answered(['https://example.org'], elsewhere);
    expect(told['access-control-allow-origin']).toBeUndefined();
    const { headers: without } = await answered([], elsewhere);
    expect(without['access-control-allow-origin']).toBeUndefined();
    expect(without['access-control-allow-methods']).toBeUndefined();
  });

  test('may not ask unless somebody says so', async () => {
    expect((await get('/live', headers)).headers['access-control-allow-origin']).toBeUndefined();
  });

  test('may ask where its origin is one of the settings, and no other', async () => {
    expect(await allowing(['https://example.org'], 'https://example.org')).toBe('https://example.org');
    expect(await allowing(['https://example.org'], 'https://example.com')).toBeUndefined();
    expect(await allowing(['*'], 'https://example.com')).toBe('*');
  });
});

test('a query that was sent once can be asked for by its hash', async () => {
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  const post = (payload: object) => service.app.inject({ method: 'POST', url: '/graphql', payload });
  const sent = await post({ query, extensions });
  const byHash = await get(`/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`);
  expect(byHash.json()).toEqual(sent.json());
});
