import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeWithPython, runPythonClient } from '../support/python.js';
import { complaints, examples, judges } from '../support/reconciliation.js';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  // How long a thousand names take is told in docs/reconcile.md, not tested beside other tests.
  service = await openService({ limits: { deadline: 60_000 } });
});
afterAll(() => service.close());

const headers = { 'content-type': 'application/x-www-form-urlencoded' };
const post = (fields: Record<string, string>) =>
  service.app.inject({
    method: 'POST',
    url: '/reconcile',
    headers,
    payload: new URLSearchParams(fields).toString(),
  });
const get = (path: string, query: Record<string, string> = {}, sent = {}) =>
  service.app.inject({ url: `/reconcile${path}`, query, headers: sent });

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly match: boolean;
  readonly features: { id: string; value: unknown }[];
  readonly type: { id: string; broader?: { id: string }[] }[];
}

async function batch(queries: Record<string, object>): Promise<Record<string, Candidate[]>> {
  expect(complaints('reconciliation-query-batch', queries)).toBeNull();
  const response = await post({ queries: JSON.stringify(queries) });
  expect([response.statusCode, response.body]).toEqual([200, expect.stringContaining('{')]);
  const answer = response.json<Record<string, { result: Candidate[] }>>();
  expect(complaints('reconciliation-result-batch', answer)).toBeNull();
  return Object.fromEntries(Object.entries(answer).map(([key, { result }]) => [key, result]));
}

const candidates = async (query: object): Promise<Candidate[]> => (await batch({ q0: query })).q0 ?? [];
const matched = async (query: object): Promise<string[]> =>
  (await candidates(query)).filter(({ match }) => match).map(({ id }) => id);

async function extend(ids: readonly string[], properties: readonly string[]) {
  const asked = { ids, properties: properties.map((id) => ({ id })) };
  expect(complaints('data-extension-query', asked)).toBeNull();
  const { statusCode, body } = await post({ extend: JSON.stringify(asked) });
  expect([statusCode, body]).toEqual([200, expect.stringContaining('{')]);
  const answer = JSON.parse(body) as {
    meta: { id: string; type?: { id: string } }[];
    rows: Record<string, Record<string, object[]>>;
  };
  expect(complaints('data-extension-response', answer)).toBeNull();
  return answer;
}

test.each([...judges.keys()].filter((name) => name !== 'type'))(
  'the schema %s takes the examples of the specification and refuses its mistakes',
  (name) => {
    const good = examples(name, 'valid');
    expect(good).not.toHaveLength(0);
    for (const [file, example] of good) expect([file, complaints(name, example)]).toEqual([file, null]);
    for (const [file, example] of examples(name, 'invalid'))
      expect([file, complaints(name, example)]).toEqual([file, expect.any(Array)]);
  },
);

describe('the manifest', () => {
  test('is valid, and leads to what it names', async () => {
    const manifest = (await get('', {}, { host: 'graph.example.org' })).json<{
      versions: string[];
      preview: { url: string };
      view: { url: string };
      suggest: Record<string, { service_url: string; service_path: string }>;
      documentation: string;
      batchSize: number;
    }>();
    expect(complaints('manifest', manifest)).toBeNull();
    expect(manifest).toMatchObject({ versions: ['0.2'], batchSize: 1_000 });
    expect(manifest.view.url).toBe('http://graph.example.org/entity/{{id}}');
    const addresses = [
      manifest.documentation,
      manifest.view.url.replace('{{id}}', 'town%2Ftaiping'),
      manifest.preview.url.replace('{{id}}', 'town%2Ftaiping'),
      ...Object.values(manifest.suggest).map(({ service_url, service_path }) => service_url + service_path),
    ];
    for (const address of addresses) {
      const { pathname, search } = new URL(address);
      const { statusCode } = await service.app.inject({ url: pathname + search });
      expect([address, statusCode]).toEqual([address, 200]);
    }
  });

  test('has the scheme that a proxy speaks for us', async () => {
    const { body } = await get('', {}, { host: 'graph.example.org', 'x-forwarded-proto': 'https' });
    expect(body).toContain('"identifierSpace":"https://graph.example.org/entity/"');
  });

  test('can be read by pages from elsewhere, unless the settings name some', async () => {
    const allowed = async (of: Service) => {
      const answer = await of.app.inject({ url: '/reconcile', headers: { origin: 'https://example.com' } });
      return answer.headers['access-control-allow-origin'];
    };
    expect(await allowed(service)).toBe('*');
    const choosy = await openService({ origins: ['https://example.org'] });
    expect(await allowed(choosy)).toBeUndefined();
    await choosy.close();
    const elsewhere = await service.app.inject({ url: '/live', headers: { origin: 'https://example.com' } });
    expect(elsewhere.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('a batch of queries', () => {
  test('has candidates for each of them, best first, and a match where one is clear', async () => {
    const { town, chinese, district, none } = await batch({
      town: { query: 'Taiping Town' },
      chinese: { query: '西和村' },
      district: { query: 'conghua', type: 'DISTRICT', limit: 1 },
      none: { query: 'Atlantis' },
    });
    expect(town?.[0]).toMatchObject({ id: 'town/taiping', score: 100, match: true });
    expect(town?.[0]?.type).toMatchObject([{ id: 'TOWN', broader: [{ id: 'PLACE' }] }]);
    expect(town?.[0]?.features).toEqual([
      { id: 'name_score', value: 100 },
      { id: 'exact', value: true },
    ]);
    expect(chinese?.[0]).toMatchObject({ id: 'village/chengjiao-xihe', match: true });
    expect(district).toMatchObject([{ id: 'district/conghua', match: true }]);
    expect(none).toEqual([]);
  });

  test('may come in an address', async () => {
    const { statusCode, body } = await get('', { queries: '{"q0":{"query":"Taiping Town"}}' });
    expect([statusCode, body]).toEqual([200, expect.stringContaining('"id":"town/taiping"')]);
  });

  test('takes an id for what has it', async () => {
    expect(await candidates({ query: 'village/chengjiao-xihe' })).toMatchObject([
      { id: 'village/chengjiao-xihe', score: 100, match: true },
    ]);
    expect(await candidates({ query: 'village/chengjiao-xihe', type: 'AWARD' })).toEqual([]);
  });

  test('keeps to the types that are asked for, also to the broader one', async () => {
    const kindsOf = async (query: object) =>
      new Set((await candidates(query)).flatMap(({ type }) => type.map(({ id }) => id)));
    expect(await kindsOf({ query: 'Conghua', type: ['ORGANIZATION', 'LAW'] })).toEqual(
      new Set(['ORGANIZATION']),
    );
    expect([...(await kindsOf({ query: 'village', type: 'PLACE' }))].sort()).toEqual(['VILLAGE']);
    expect(await candidates({ query: 'Conghua', type: ['TOWN', 'PLACE'], type_strict: 'all' })).toEqual([]);
  });

  test('does not match by a name without the word for its kind unless the type is told', async () => {
    expect(await matched({ query: 'wenquan' })).toEqual([]);
    expect(await matched({ query: 'wenquan', type: 'TOWN' })).toEqual(['town/wenquan']);
  });

  test('is narrowed by properties: what agrees scores more, and only that is a match', async () => {
    const asked = (v: unknown) => ({ query: '西和村', properties: [{ pid: 'partOf', v }] });
    for (const v of [
      'town/chengjiao',
      '城郊街道',
      'chengjiao',
      { id: 'town/chengjiao' },
      ['x', 'Chengjiao Street'],
    ]) {
      const [best] = await candidates(asked(v));
      expect(best).toMatchObject({ id: 'village/chengjiao-xihe', score: 100, match: true });
      expect(best?.features).toContainEqual({ id: 'partOf', value: true });
    }
    const [other] = await candidates(asked('Taiping Town'));
    expect(other).toMatchObject({ id: 'village/chengjiao-xihe', score: 50, match: false });
    expect(other?.features).toContainEqual({ id: 'partOf', value: false });
    expect(await matched({ query: '西和村', properties: [{ pid: 'within', v: '广州市' }] })).toEqual([
      'village/chengjiao-xihe',
    ]);
    expect(await matched({ query: '西和村', properties: [{ pid: 'awarder', v: 'anybody' }] })).toEqual([]);
  });

  test('may have the name among the properties', async () => {
    expect(await matched({ properties: [{ pid: 'nameZh', v: '太平镇' }] })).toEqual(['town/taiping']);
  });

  test('of a thousand names, many of them the same, is a few statements for each choice of types', async () => {
    service.statementsSent();
    const types = ['TOWN', 'VILLAGE'];
    const names = Array.from({ length: 1_000 }, (_, at) => ({
      query: `Taiping ${at >> 2}`,
      type: types[at % 2],
    }));
    const answer = await batch(Object.fromEntries(names.map((query, at) => [`q${at}`, query])));
    expect(Object.keys(answer)).toHaveLength(1_000);
    expect(service.statementsSent()).toHaveLength(4);
  });
});

describe('a mistake is told with what was expected', () => {
  const query = { query: 'Taiping' };
  const mistakes: [what: string, sent: Record<string, string>, message: RegExp][] = [
    ['no JSON', { queries: '{' }, /^queries: expected JSON/],
    [
      'more values than a cell may have',
      {
        queries: JSON.stringify({
          q0: { query: 'x', properties: [{ pid: 'within', v: Array(51).fill('a') }] },
        }),
      },
      /^queries\.q0\.properties\.0\.v: /,
    ],
    [
      'more properties than may be fetched',
      { extend: JSON.stringify({ ids: [], properties: Array(51).fill({ id: 'kind' }) }) },
      /^extend\.properties: Too big/,
    ],
    ['a list', { queries: '[]' }, /^queries: Invalid input: expected record/],
    [
      'a type that there is not',
      { queries: '{"q0":{"query":"x","type":"Q5"}}' },
      /^queries\.q0\.type: expected one of PLACE, REGION/,
    ],
    [
      'a property that there is not',
      { queries: JSON.stringify({ q0: { ...query, properties: [{ pid: 'P17', v: 'x' }] } }) },
      /^queries\.q0\.properties: expected one of nameEn, .*; got "P17"\.$/,
    ],
    ['a limit below one', { queries: '{"q0":{"query":"x","limit":0}}' }, /^queries\.q0\.limit: /],
    [
      'a name that is too long',
      { queries: JSON.stringify({ q0: { query: 'x'.repeat(201) } }) },
      /^queries\.q0\.query: Too big/,
    ],
    [
      'properties without a name',
      { queries: '{"q0":{"properties":[{"pid":"within","v":"town/taiping"}]}}' },
      /^queries\.q0: expected a query, the name to look for/,
    ],
    ['an extension of another form', { extend: '{"ids":"town/taiping"}' }, /^extend\.ids: /],
    [
      'an extension by what there is not',
      { extend: '{"ids":[],"properties":[{"id":"P17"}]}' },
      /^extend\.properties: .*got "P17"/,
    ],
    ['nothing', {}, /^Expected a form with queries or extend/],
  ];
  test.each(mistakes)('%s', async (_what, sent, message) => {
    const response = await post(sent);
    expect(response.statusCode).toBe(400);
    const { errors } = response.json<{ errors: { message: string; extensions: object }[] }>();
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  test.each(examples('reconciliation-query-batch', 'invalid'))(
    'the specification calls %s a mistake, and so does the service',
    async (_name, example) => {
      expect((await post({ queries: JSON.stringify(example) })).statusCode).toBe(400);
    },
  );

  test('more names than a batch may have', async () => {
    const queries = Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`q${at}`, query]));
    const { statusCode, body } = await post({ queries: JSON.stringify(queries) });
    expect([statusCode, body]).toEqual([413, expect.stringContaining('at most 1000 in a batch, got 1001')]);
  });

  test('more choices of types than a batch may have', async () => {
    const kinds = ['TOWN', 'VILLAGE', 'LAW', 'EVENT', 'AWARD'];
    const choices = Array.from({ length: 32 }, (_, bits) => kinds.filter((_kind, at) => (bits >> at) & 1));
    const queries = Object.fromEntries(choices.map((type, at) => [`q${at}`, { ...query, type }]));
    const { statusCode, body } = await post({ queries: JSON.stringify(queries) });
    expect([statusCode, body]).toEqual([400, expect.stringContaining('at most 20 choices of types, got 32')]);
  });

  test.each([
    ['/suggest/entity?prefix=a&cursor=-1', 'cursor: expected a whole number'],
    ['/suggest/entity?prefix=a&prefix=b', 'prefix: expected one text'],
    ['/properties?type=Q5', 'type: expected one of PLACE'],
    ['/preview', 'id: expected the id of an entity'],
  ])('in the address %s', async (path, message) => {
    const { statusCode, body } = await get(path);
    expect([statusCode, body]).toEqual([400, expect.stringContaining(message)]);
  });
});

describe('suggestions', () => {
  const suggested = async (what: string, query: Record<string, string>) => {
    const response = await get(`/suggest/${what}`, query);
    const schema = { entity: 'suggest-entities', type: 'suggest-types', property: 'suggest-properties' }[
      what
    ];
    expect(complaints(`${schema}-response`, response.json())).toBeNull();
    return response.json<{ result: { id: string }[] }>().result.map(({ id }) => id);
  };

  test('of entities are what a name begins with, what a name is, and what has an id', async () => {
    expect(await suggested('entity', { prefix: 'taip' })).toContain('town/taiping');
    expect(await suggested('entity', { prefix: '太平' })).toContain('town/taiping');
    expect(await suggested('entity', { prefix: 'town/taiping' })).toEqual(['town/taiping']);
    expect(await suggested('entity', { prefix: 'conghua', type: 'DISTRICT' })).toEqual(['district/conghua']);
    for (const prefix of ['', '(', 'qqqqq']) expect(await suggested('entity', { prefix })).toEqual([]);
  });

  test('go on behind those that were seen', async () => {
    const first = await suggested('entity', { prefix: 'co' });
    const next = await suggested('entity', { prefix: 'co', cursor: '10' });
    expect(first).toHaveLength(10);
    expect(next.length).toBeGreaterThan(0);
    expect(first.filter((id) => next.includes(id))).toEqual([]);
    expect(await suggested('entity', { prefix: 'co', cursor: '100' })).toEqual([]);
  });

  test('of types and properties are found by id and by name', async () => {
    expect(await suggested('type', { prefix: 'pl' })).toEqual(['PLACE']);
    expect(await suggested('type', { prefix: 'TOWN' })).toEqual(['TOWN']);
    expect(await suggested('property', { prefix: 'pinyin' })).toEqual(['namePinyin']);
    expect(await suggested('property', { prefix: 'name' })).toEqual(
      expect.arrayContaining(['nameEn', 'nameZh', 'namePinyin', 'otherNames']),
    );
    expect(await suggested('property', { prefix: 'award', type: 'TOWN' })).not.toContain('awarder');
  });
});

describe('the data extension', () => {
  test('proposes the properties of a type', async () => {
    const proposed = async (query: Record<string, string>) => {
      const answer = (await get('/properties', query)).json<{
        type?: string;
        properties: { id: string }[];
      }>();
      expect(complaints('data-extension-property-proposal', answer)).toBeNull();
      return { ...answer, properties: answer.properties.map(({ id }) => id) };
    };
    const { type, properties } = await proposed({ type: 'AWARD' });
    expect([type, properties.includes('awarder'), properties.includes('roleIn')]).toEqual([
      'AWARD',
      true,
      false,
    ]);
    expect((await proposed({ type: 'AWARD', limit: '3' })).properties).toHaveLength(3);
    expect((await proposed({})).properties).toContain('roleIn');
  });

  test('fetches names, places and counts', async () => {
    const properties = [
      'nameEn',
      'nameZh',
      'namePinyin',
      'kind',
      'partOf',
      'within',
      'awardCount',
      'won',
      'awarder',
    ];
    const { meta, rows } = await extend(
      ['village/chengjiao-xihe', 'town/taiping', 'town/nowhere'],
      properties,
    );
    expect(meta.map(({ id }) => id)).toEqual(properties);
    expect(meta.find(({ id }) => id === 'within')?.type).toMatchObject({ id: 'PLACE' });
    expect(rows['village/chengjiao-xihe']).toMatchObject({
      nameEn: [{ str: 'Xihe Village' }],
      nameZh: [{ str: '西和村' }],
      namePinyin: [{ str: 'Xīhé Cūn' }],
      kind: [{ str: 'VILLAGE' }],
      partOf: [{ id: 'town/chengjiao', name: 'Chengjiao Street' }],
      // Prepared for a title is not yet holding it.
      awardCount: [{ int: 1 }],
      won: [],
      awarder: [],
    });
    expect(rows['village/chengjiao-xihe']?.within).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'town/chengjiao' }),
        expect.objectContaining({ id: 'district/conghua' }),
      ]),
    );
    expect(Object.values(rows['town/nowhere'] ?? {})).toEqual(properties.map(() => []));
  });

  test('says of every entity what the API says of it', async () => {
    const { data } = await service.ask(
      '{ entities(first: 100) { nodes { id name observations { totalCount } statements(flagged: true) { totalCount } ... on Organization { form places { id } } ... on Law { level publishers { id } } ... on Person { roles { organization { id } } } } } }',
    );
    const { nodes } = (data as { entities: { nodes: Said[] } }).entities;
    const proposed = (await get('/properties')).json<{ properties: { id: string }[] }>();
    const all = proposed.properties.map(({ id }) => id);
    const { rows } = await extend(
      nodes.map(({ id }) => id),
      all,
    );
    const ids = (those: { id: string }[] | undefined) => (those ?? []).map(({ id }) => id);
    for (const one of nodes) {
      const row = rows[one.id] as Record<string, never>;
      expect(row).toMatchObject({
        nameEn: [{ str: one.name }],
        figureCount: [{ int: one.observations.totalCount }],
        doubtfulCount: [{ int: one.statements.totalCount }],
        ...(one.form && { form: [{ str: one.form }] }),
        ...(one.level && { level: [{ str: one.level }] }),
      });
      if (one.places) expect(ids(row.places)).toEqual(ids(one.places));
      if (one.publishers) expect(ids(row.publisher)).toEqual(ids(one.publishers));
      if (one.roles)
        expect(ids(row.roleIn)).toEqual(one.roles.flatMap(({ organization }) => organization?.id ?? []));
    }
  });
});

interface Said {
  readonly id: string;
  readonly name: string;
  readonly observations: { totalCount: number };
  readonly statements: { totalCount: number };
  readonly form?: string;
  readonly level?: string;
  readonly places?: { id: string }[];
  readonly publishers?: { id: string }[];
  readonly roles?: { organization: { id: string } | null }[];
}

describe('the preview', () => {
  test('is a page that a client may show within its own, and that runs nothing', async () => {
    const { statusCode, body, headers: got } = await get('/preview', { id: 'village/chengjiao-xihe' });
    expect([statusCode, got['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain('Xihe Village · 西和村');
    expect(body).toContain('Village, ');
    expect(body).toContain('Conghua District');
    expect(body).not.toContain('<script');
    expect(got['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-.*frame-ancestors \*$/,
    );
    expect(got['x-frame-options']).toBeUndefined();
  });

  test('is not there for what is no entity', async () => {
    for (const id of ['town/nowhere', 'metric/police-incidents', '<script>'])
      expect((await get('/preview', { id })).statusCode).toBe(404);
  });
});

describeWithPython('the client of others for Python', () => {
  test('matches a column of names, narrowed by a type and a property', async () => {
    const address = await service.app.listen({ port: 0, host: '127.0.0.1' });
    expect(await runPythonClient('reconcile.py', `${address}/reconcile`)).toEqual({
      plain: { 'Taiping Town': ['town/taiping', true], 西和村: ['village/chengjiao-xihe', true] },
      typed: { Wenquan: ['town/wenquan', true], Taiping: ['town/taiping', true] },
      narrowed: { 'Xihe Village': ['village/chengjiao-xihe', true] },
      first: 'TOWN',
    });
  });
});
