import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import type { InjectOptions } from 'fastify';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ReaderTokens } from '../../../src/api/access/readerTokens.js';
import { openService, type Service, type ServiceOptions } from '../../support/service.js';

async function serve(options: ServiceOptions): Promise<Service> {
  const service = await openService(options);
  onTestFinished(() => service.close());
  return service;
}

const query = '{ towns { totalCount } }';
const post = (headers: Record<string, string> = {}, remoteAddress = '192.0.2.1'): InjectOptions => ({
  method: 'POST',
  url: '/graphql',
  payload: { query },
  headers,
  remoteAddress,
});

interface Refused {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const rateLimited = { errors: [{ extensions: { code: 'RATE_LIMITED' } }] };

describe('a client that spent what it may in a minute', () => {
  const answer = async (service: Service, asked: InjectOptions) => {
    const { statusCode, headers, body } = await service.app.inject(asked);
    return { statusCode, headers, body };
  };
  /** Asks until it is refused. */
  async function spent(service: Service, asked: InjectOptions) {
    for (let count = 1; count < 200; count += 1) {
      const { statusCode, headers, body } = await answer(service, asked);
      if (statusCode !== 200) return { count, statusCode, headers, body };
    }
    throw new Error('Expected to be refused.');
  }

  test('is refused with what is wrong and the seconds to wait, and nothing is asked of the database', async () => {
    const service = await serve({ costPerMinute: 60 });
    await spent(service, post());
    service.statementsSent();
    const { statusCode, headers, body } = await spent(service, post());
    expect(statusCode).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(body)).toMatchObject(rateLimited);
    expect(service.statementsSent()).toEqual([]);
  });

  test('is told with each answer how much is left, and when all of it will be', async () => {
    const service = await serve({ costPerMinute: 1_000 });
    const { headers, body } = await answer(service, post());
    const cost = (JSON.parse(body) as { extensions: { cost: { requested: number } } }).extensions.cost
      .requested;
    expect(headers['ratelimit-policy']).toBe('"cost";q=1000;w=60;qu="cost"');
    const [, left, seconds] = /^"cost";r=(\d+);t=(\d+)$/.exec(String(headers.ratelimit)) ?? [];
    expect(Number(left)).toBeGreaterThanOrEqual(1_000 - cost - 1);
    expect(Number(left)).toBeLessThan(1_000);
    expect(Number(seconds)).toBeGreaterThan(0);
  });

  test('is told by the field of GraphQL where it was the operation that is too dear for what is left', async () => {
    const service = await serve({ costPerMinute: 500 });
    const dear = {
      ...post(),
      payload: { query: '{ towns(first: 100) { nodes { villages(first: 4) { totalCount } } } }' },
    };
    const { statusCode, headers, body } = await spent(service, dear);
    expect(statusCode).toBe(429);
    expect(headers['retry-after']).toMatch(/^[1-9]\d?$/);
    const { errors } = JSON.parse(body) as Refused;
    expect(errors[0]?.message).toMatch(
      /^What one client may ask for in a minute, a cost of 500, is spent: \d+ is left and this needs \d+\./,
    );
  });

  test('is asked for its budget by files, tables, reconciliation and tools as well', async () => {
    const tables: InjectOptions = {
      ...post(),
      headers: { accept: 'text/csv' },
      payload: { query: '{ towns { nodes { id } } }' },
    };
    const queries = encodeURIComponent(JSON.stringify({ one: { query: 'Taiping' } }));
    for (const asked of [
      tables,
      { url: '/export/grants.csv' },
      { url: `/reconcile?queries=${queries}` },
      { url: '/reconcile/suggest/entity?prefix=Tai' },
    ] as InjectOptions[]) {
      const service = await serve({ costPerMinute: 1_000 });
      const { statusCode, headers, body } = await spent(service, asked);
      expect([asked.url, statusCode]).toEqual([asked.url, 429]);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      expect(JSON.parse(body)).toMatchObject(rateLimited);
    }
  });

  test('is told by a tool in words that a model can act on', async () => {
    const service = await serve({ costPerMinute: 400 });
    const address = await service.app.listen({ port: 0, host: '127.0.0.1' });
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', address)));
    const dear = '{ towns(first: 100) { nodes { villages(first: 3) { totalCount } } } }';
    const ask = () => client.callTool({ name: 'graphql', arguments: { query: dear } });
    expect((await ask()).isError ?? false).toBe(false);
    const { isError, content } = await ask();
    expect(isError).toBe(true);
    expect(JSON.stringify(content)).toMatch(/in a minute, a cost of 400, is spent/);
    await client.close();
  });

  test('is not anybody else, and pages and health are for everybody', async () => {
    const service = await serve({ costPerMinute: 60 });
    await spent(service, post());
    expect((await answer(service, post({}, '192.0.2.2'))).statusCode).toBe(200);
    for (const url of ['/live', '/ready', '/docs/']) {
      const page = await service.app.inject({ url, remoteAddress: '192.0.2.1' });
      expect(page.statusCode).toBe(200);
      expect(page.headers.ratelimit).toBeUndefined();
    }
  });

  test('does not come back under another address of its network, or by saying that it is another', async () => {
    const service = await serve({ costPerMinute: 60 });
    await spent(service, post({}, '2001:db8::1'));
    expect((await answer(service, post({}, '2001:db8::2'))).statusCode).toBe(429);
    expect((await answer(service, post({ 'x-forwarded-for': '192.0.2.9' }, '2001:db8::1'))).statusCode).toBe(
      429,
    );
  });

  test('is who a proxy says that is trusted, whatever was said to the proxy', async () => {
    const service = await serve({ costPerMinute: 60, trustedProxies: ['10.0.0.0/8'] });
    const by = (forwarded: string) => post({ 'x-forwarded-for': forwarded }, '10.1.2.3');
    await spent(service, by('192.0.2.1'));
    expect((await answer(service, by('192.0.2.2'))).statusCode).toBe(200);
    // What the client itself wrote stands before what the proxy saw.
    expect((await answer(service, by('198.51.100.1, 192.0.2.1'))).statusCode).toBe(429);
    const elsewhere = post({ 'x-forwarded-for': '192.0.2.1' }, '192.0.2.3');
    expect((await answer(service, elsewhere)).statusCode).toBe(200);
  });

  test('is nobody where no limit is set', async () => {
    const service = await serve({});
    expect((await answer(service, post())).headers.ratelimit).toBeUndefined();
  });
});

describe('where readers have tokens', () => {
  const token = 'a-long-random-token';
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  async function serveReaders(options: ServiceOptions = {}): Promise<Service> {
    const folder = mkdtempSync(join(tmpdir(), 'readers-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'readers');
    writeFileSync(file, `library ${hash(token)}\npress ${hash('another')}\n`);
    const log = { info: () => undefined, error: () => undefined };
    return serve({ tokens: new ReaderTokens(file, log as never), ...options });
  }
  const bearer = (text: string) => ({ authorization: `Bearer ${text}` });

  const everything: InjectOptions[] = [
    { url: `/graphql?query=${encodeURIComponent(query)}` },
    { method: 'POST', url: '/graphql', payload: { query } },
    {
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ towns { nodes { id } } }' },
      headers: { accept: 'text/csv' },
    },
    { url: '/export/grants.csv' },
    { url: '/export/dictionary' },
    { url: '/reconcile' },
    { url: '/reconcile/suggest/entity?prefix=Tai' },
    {
      method: 'POST',
      url: '/mcp',
      headers: { accept: 'application/json, text/event-stream' },
      payload: { jsonrpc: '2.0', id: 1, method: 'tools/list' },
    },
  ];

  test.each(everything)('$url is for those who have one', async (asked) => {
    const service = await serveReaders();
    for (const [headers, challenge] of [
      [{}, 'Bearer realm="conghua-graph"'],
      [{ authorization: `Basic ${token}` }, 'Bearer realm="conghua-graph"'],
      [bearer('wrong'), 'Bearer realm="conghua-graph", error="invalid_token"'],
      [bearer(hash(token)), 'Bearer realm="conghua-graph", error="invalid_token"'],
    ] as [Record<string, string>, string][]) {
      const refused = await service.app.inject({ ...asked, headers: { ...asked.headers, ...headers } });
      expect([refused.statusCode, refused.headers['www-authenticate']]).toEqual([401, challenge]);
      expect(refused.json<Refused>().errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
      expect(refused.body).not.toContain(token);
    }
    expect(service.statementsSent()).toEqual([]);
    const let_in = await service.app.inject({ ...asked, headers: { ...asked.headers, ...bearer(token) } });
    expect(let_in.statusCode).toBe(200);
    expect(String(let_in.headers['cache-control'])).not.toContain('public');
  });

  test('a page from elsewhere can read that it was refused, where such pages may ask', async () => {
    const service = await serveReaders({ costPerMinute: 1 });
    const ask = (headers: Record<string, string>) =>
      service.app.inject({ url: '/reconcile', headers: { origin: 'https://example.com', ...headers } });
    await ask(bearer(token));
    const refused = [await ask({}), await ask(bearer(token))];
    expect(refused.map(({ statusCode }) => statusCode)).toEqual([401, 429]);
    for (const { headers } of refused) expect(headers['access-control-allow-origin']).toBe('*');
  });

  test.each(['/live', '/ready', '/docs/'])('%s is for everybody', async (url) => {
    const service = await serveReaders();
    expect((await service.app.inject({ url })).statusCode).toBe(200);
  });

  test('a browser that asks first whether it may ask needs none for that', async () => {
    const service = await serveReaders({ origins: ['https://example.org'] });
    const { statusCode } = await service.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect(statusCode).toBe(204);
  });

  test('a budget is that of a reader, wherever it asks from', async () => {
    const service = await serveReaders({ costPerMinute: 30 });
    const ask = async (as: string, at: string) => (await service.app.inject(post(bearer(as), at))).statusCode;
    let status = 200;
    for (let at = 1; status === 200 && at < 100; at += 1) status = await ask(token, `192.0.2.${at}`);
    expect(status).toBe(429);
    expect(await ask('another', '192.0.2.1')).toBe(200);
  });
});
