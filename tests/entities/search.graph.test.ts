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
    ['pinyin written as one', 'xihecun', 'village/chengjiao-xihe'],
    ['the beginning of pinyin written as one', 'xihec', 'village/chengjiao-xihe'],
    ['pinyin written as one within a longer name', 'conghuaqu', 'organization/conghua-party-committee'],
    ['pinyin written as one in part', 'guangzhou conghuaqu', 'organization/conghua-party-committee'],
    ['pinyin with each syllable apart', 'xi he cun', 'village/chengjiao-xihe'],
    ['pinyin written as one with a letter wrong', 'xihecum', 'village/chengjiao-xihe'],
    ['English written as one', 'westlake', 'village/taiping-xihu'],
    ['capitals', 'GUANGZHOU', 'region/guangzhou'],
    ['signs that turn the direction of writing', '\u202exihe\u202c', 'village/chengjiao-xihe'],
    ['words of its description', 'elderly fraud', 'campaign/pension-fraud'],
    [
      'another number of a word of its description',
      'crime countryside',
      'campaign/rural-environmental-crime',
    ],
    ['a word of its name and one of its description', 'taiping xihu', 'village/taiping-xihu'],
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

test.each(['!!!', '   ', '', "'", '*', '😀'])(
  'a text without letters is refused with what was expected: %j',
  async (text) => {
    const { errors } = await service.ask('query ($text: String!) { search(text: $text) { totalCount } }', {
      text,
    });
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('expected at least one letter or digit'),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  },
);

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
  const floors: Record<string, number> = { EXACT: 4, WORDS: 3, PREFIX: 2, SIMILAR: 1, DESCRIPTION: 0 };
  const seen = new Set<string>();
  for (const text of ['Taiping Town', 'taiping', 'taip', 'taipnig', '西湖', '西湖村', 'mediation', 'fraud']) {
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

describe('what stands in a way to be taken for the index’s own is but words', () => {
  test.each([
    'AND OR NOT',
    'xihu AND (',
    'norm:xihu',
    'xihu~2 OR *:*',
    '"xihu',
    'xihu\\',
    'a '.repeat(100),
    '98.5%',
    'xihu 😀',
  ])('%s', async (text) => {
    const { totalCount, edges } = await search({ text });
    expect(edges.length).toBe(Math.min(totalCount, 20));
  });

  test('a text of 300 characters is refused with how many there may be', async () => {
    const { errors } = await service.ask('query ($text: String!) { search(text: $text) { totalCount } }', {
      text: 'a'.repeat(300),
    });
    expect(errors).toMatchObject([
      {
        message: 'text: expected at most 200 characters, got 300.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });
});

describe('each hit explains itself', () => {
  interface Place {
    readonly token: string;
    readonly start: number;
    readonly end: number;
    readonly word: string;
  }
  interface Explained {
    readonly score: number;
    readonly matchedBy: string;
    readonly name: { text: string };
    readonly node: { id: string; name: string; description: string | null };
    readonly explanation: { base: number; fit: number; inName: Place[]; inDescription: Place[] };
  }
  const explained = async (text: string): Promise<Explained[]> => {
    const { data, errors } = await service.ask(
      'query ($text: String!) { search(text: $text, first: 100) { edges { score matchedBy name { text } node { id name description } explanation { base fit inName { ...Place } inDescription { ...Place } } } } } fragment Place on TextHit { token start end word }',
      { text },
    );
    expect(errors).toBeUndefined();
    return (data as { search: { edges: Explained[] } }).search.edges;
  };

  const texts = [
    'xihe',
    'xihecun',
    'xi he cun',
    'Taipnig',
    '平安',
    'taip',
    'elderly fraud',
    'mediation',
    'conghua distirct',
  ];
  test.each(texts)(
    '%s: every word stands where it says, and the score is the sum of its parts',
    async (text) => {
      const edges = await explained(text);
      expect(edges.length).toBeGreaterThan(0);
      for (const { score, name, node, explanation } of edges) {
        const { base, fit, inName, inDescription } = explanation;
        expect(base + fit).toBe(score);
        expect([...inName, ...inDescription]).not.toEqual([]);
        for (const { start, end, token } of inName) expect(name.text.slice(start, end)).toBe(token);
        for (const { start, end, token } of inDescription)
          expect(node.description?.slice(start, end)).toBe(token);
      }
    },
  );

  test('by the words of its description, which come after all names, beside its main name', async () => {
    const edges = await explained('crime');
    const first = edges.findIndex(({ matchedBy }) => matchedBy === 'DESCRIPTION');
    expect(first).toBeGreaterThan(0);
    expect(edges.slice(first).map(({ matchedBy }) => matchedBy)).toEqual(
      edges.slice(first).map(() => 'DESCRIPTION'),
    );
    for (const { name, node, explanation } of edges.slice(first)) {
      expect(name.text).toBe(node.name);
      expect(explanation.inDescription.map(({ word }) => word)).toContain('crime');
    }
  });
});

describe('fullText narrows a list to what the search finds', () => {
  const counts = async (query: string): Promise<unknown> => {
    const { data, errors } = await service.ask(`{ ${query} }`);
    expect(errors).toBeUndefined();
    return data;
  };

  test.each(['mediation', 'xihecun', '平安', 'elderly fraud', 'taipnig'])('%s', async (text) => {
    const found = await counts(
      `search(text: "${text}", first: 100) { nodes { id } } entities(filter: { fullText: "${text}" }, first: 100) { nodes { id } }`,
    );
    const { search: one, entities: other } = found as Record<
      'search' | 'entities',
      { nodes: { id: string }[] }
    >;
    const ids = (nodes: readonly { id: string }[]): string[] => nodes.map(({ id }) => id).sort();
    expect(ids(other.nodes)).toEqual(ids(one.nodes));
  });

  test('of one kind, in and, or and not, and of what a field leads to', async () => {
    expect(
      await counts(
        `villages(filter: { or: [{ fullText: "xihecun" }, { fullText: "westlake" }], not: { fullText: "taiping" } }) { nodes { id } }
         towns(filter: { villages: { some: { fullText: "westlake" } } }) { nodes { id villages(filter: { fullText: "westlake" }) { nodes { id } } } }
         observationSummary(groupBy: [SUBJECT], about: { fullText: "conghua district" }, first: 1) { subject { id } }`,
      ),
    ).toMatchObject({
      villages: { nodes: [{ id: 'village/chengjiao-xihe' }] },
      towns: { nodes: [{ id: 'town/taiping', villages: { nodes: [{ id: 'village/taiping-xihu' }] } }] },
      observationSummary: [{ subject: { id: expect.any(String) as string } }],
    });
  });

  test('beside a condition that the list is looked up by, in groups as well', async () => {
    expect(
      await counts(
        `villages(filter: { fullText: "xihecun", text: "xihe" }) { nodes { id } }
         towns(filter: { villages: { some: { fullText: "westlake", nameStartsWith: "xi" } } }) { nodes { id } }
         entitySummary(groupBy: [TOWN], filter: { fullText: "xihecun", text: "xihe" }) { town { id villages(filter: { fullText: "xihecun" }) { nodes { id } } } count }`,
      ),
    ).toEqual({
      villages: { nodes: [{ id: 'village/chengjiao-xihe' }] },
      towns: { nodes: [{ id: 'town/taiping' }] },
      entitySummary: [
        {
          town: { id: 'town/chengjiao', villages: { nodes: [{ id: 'village/chengjiao-xihe' }] } },
          count: 1,
        },
      ],
    });
  });

  test('and asks the index once, however many rows there are', async () => {
    service.statementsSent();
    await counts('entities(filter: { or: [{ fullText: "mediation" }, { kinds: [TOWN] }] }) { totalCount }');
    const [statement = ''] = service.statementsSent();
    expect(statement.indexOf('queryNodes')).toBeLessThan(statement.indexOf('MATCH (entity_'));
    expect(statement.match(/'nameSearch'/g)).toHaveLength(1);
  });
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
