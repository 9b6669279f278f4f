import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openService, type Service } from '../support/service.js';
import { idsAlong, walk } from '../support/walk.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean };
    readonly nodes: { id: string }[];
    readonly edges: { cursor: string; score: number; name: { text: string }; node: { id: string } }[];
  };
}

const selection =
  'totalCount pageInfo { hasNextPage hasPreviousPage } nodes { id } edges { cursor score name { text } node { id } }';

async function search(variables: object): Promise<Found['search']> {
  const query = `query ($text: String!, $kinds: [EntityKind!], $first: Int, $after: String, $last: Int, $before: String) { search(text: $text, kinds: $kinds, first: $first, after: $after, last: $last, before: $before) { ${selection} } }`;
  const { data, errors } = await service.ask(query, { ...variables });
  expect(errors).toBeUndefined();
  return (data as Found).search;
}

describe('an entity is found by', () => {
  const names: [what: string, text: string, id: string][] = [
    ['its English name', 'Xihu Village', 'village/taiping-xihu'],
    ['the beginning of a word', 'xih', 'village/taiping-xihu'],
    ['its Chinese name', '西湖村', 'village/taiping-xihu'],
    ['a part of its Chinese name', '西湖', 'village/taiping-xihu'],
    ['its pinyin with tone marks', 'Xīhú', 'village/taiping-xihu'],
    ['its pinyin without', 'jiangpu jiedao', 'town/jiangpu'],
    ['an alias that a translation made', 'Huahua', 'district/conghua'],
    ['words in another order', 'village xihu', 'village/taiping-xihu'],
    [
      'words that stand in most texts',
      'the communist party of china',
      'organization/communist-party-of-china',
    ],
    ['pinyin with an apostrophe', 'Píng’ān', 'program/peaceful-conghua'],
    ['pinyin without its apostrophe', 'pingan', 'program/peaceful-conghua'],
  ];
  test.each(names)('%s: %s', async (_what, text, id) => {
    const { nodes } = await search({ text });
    expect(nodes.map((node) => node.id)).toContain(id);
  });
});

test('every name finds its own entity', async () => {
  const { data } = await service.ask(
    '{ one: entities(first: 100) { ...Named } two: entities(last: 50) { ...Named } } fragment Named on EntityConnection { nodes { id names { text } } }',
  );
  type Named = { nodes: { id: string; names: { text: string }[] }[] };
  const { one, two } = data as Record<'one' | 'two', Named>;
  const names = [...one.nodes, ...two.nodes].flatMap(({ id, names }) =>
    names.map(({ text }) => ({ id, text })),
  );
  expect(names.length).toBeGreaterThan(300);
  for (const { id, text } of names) {
    const { nodes } = await search({ text, first: 100 });
    expect(
      nodes.map((node) => node.id),
      text,
    ).toContain(id);
  }
});

test('a name that is just the text comes first, and says by which name', async () => {
  const { edges } = await search({ text: 'procuratorate' });
  expect(edges.length).toBeGreaterThan(1);
  expect(edges[0]).toMatchObject({
    node: { id: 'organization/procuratorate' },
    name: { text: 'Procuratorate' },
  });
  const scores = edges.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((one, other) => other - one));
});

test('only the kinds asked for are found, and counted', async () => {
  const { totalCount, nodes } = await search({ text: 'jiangpu', kinds: ['TOWN'] });
  expect({ totalCount, nodes }).toEqual({ totalCount: 1, nodes: [{ id: 'town/jiangpu' }] });
});

test('all words must occur', async () => {
  expect((await search({ text: 'xihu nowhere' })).totalCount).toBe(0);
});

test('an entity stands once however many of its names fit, and page by page each stands once', async () => {
  const whole = await search({ text: 'c', first: 100 });
  expect(whole.totalCount).toBeGreaterThan(20);
  const ids = whole.nodes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const walked = await idsAlong(
    walk((values) => search({ text: 'c', ...values }), 'forwards', [7]),
    'forwards',
  );
  expect(walked).toEqual(ids);
});

test('a search is one statement, and what hangs on its rows too', async () => {
  service.statementsSent();
  await service.ask(
    '{ search(text: "village") { edges { score node { name ... on Village { town { name } } } } } }',
  );
  expect(service.statementsSent()).toHaveLength(1);
});

test.each(['!!!', '   '])('a text without letters is refused with what was expected: %j', async (text) => {
  const { errors } = await service.ask('query ($text: String!) { search(text: $text) { totalCount } }', {
    text,
  });
  expect(errors).toMatchObject([
    {
      message: expect.stringContaining('expected at least one letter or digit'),
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
});

describe('a name is found in spite of', () => {
  const typos: [what: string, text: string, id: string][] = [
    ['two letters exchanged', 'Taipnig', 'town/taiping'],
    ['a letter left out', 'Medation Studio Anna', 'organization/pan-anna-mediation-studio'],
    ['a letter too many', 'Wenquuan', 'town/wenquan'],
    ['another letter', 'jiangpo jiedao', 'town/jiangpu'],
  ];
  test.each(typos)('%s: %s', async (_what, text, id) => {
    const { data } = await service.ask(
      'query ($text: String!) { search(text: $text) { edges { matchedBy node { id } } } }',
      { text },
    );
    type Edges = { search: { edges: { matchedBy: string; node: { id: string } }[] } };
    const { edges } = (data as Edges).search;
    expect(edges.find(({ node }) => node.id === id)?.matchedBy).toBe('SIMILAR');
  });

  test('but a short word has to be right', async () => {
    expect((await search({ text: 'xhi' })).totalCount).toBe(0);
  });
});

test('each hit says in which way it fits, and its score lies where that says', async () => {
  const floors: Record<string, number> = { EXACT: 3, WORDS: 2, PREFIX: 1, SIMILAR: 0 };
  const seen = new Set<string>();
  for (const text of ['Taiping Town', 'taiping', 'taip', 'taipnig', '西湖', '西湖村', 'mediation']) {
    const { data } = await service.ask(
      'query ($text: String!) { search(text: $text, first: 100) { edges { score matchedBy } } }',
      { text },
    );
    const { edges } = (data as { search: { edges: { score: number; matchedBy: string }[] } }).search;
    for (const { score, matchedBy } of edges) {
      seen.add(matchedBy);
      expect(Math.floor(score)).toBe(floors[matchedBy]);
    }
    expect(edges.map(({ score }) => score)).toEqual(
      edges.map(({ score }) => score).sort((one, other) => other - one),
    );
  }
  expect([...seen].sort()).toEqual(Object.keys(floors).sort());
});

describe('what was found is counted', () => {
  const facets = async (text: string, others = ''): Promise<Facets> => {
    const { data, errors } = await service.ask(
      `query ($text: String!) { search(text: $text, first: 1${others}) { totalCount nodes { id } facets { kinds { kind count } places { place { id } count } } } }`,
      { text },
    );
    expect(errors).toBeUndefined();
    return (data as { search: Facets }).search;
  };
  interface Facets {
    readonly totalCount: number;
    readonly facets: {
      readonly kinds: { kind: string; count: number }[];
      readonly places: { place: { id: string }; count: number }[];
    };
  }

  test('by kind, on all pages', async () => {
    const { totalCount, facets: found } = await facets('mediation');
    expect(found.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    for (const { kind, count } of found.kinds)
      expect((await facets('mediation', `, kinds: [${kind}]`)).totalCount).toBe(count);
  });

  test('by place, where a search within the place finds as much', async () => {
    const { facets: found } = await facets('village');
    expect(found.places.length).toBeGreaterThan(4);
    for (const { place, count } of found.places)
      expect((await facets('village', `, within: "${place.id}"`)).totalCount).toBe(count);
  });

  test('with the page in one statement', async () => {
    service.statementsSent();
    await facets('village');
    expect(service.statementsSent()).toHaveLength(1);
  });
});
