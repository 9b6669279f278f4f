import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  // How long a thousand names take is told in src/README.md, not tested beside other tests.
  service = await openService({ limits: { deadline: 60_000 } });
});
afterAll(() => service.close());

interface Candidate {
  readonly entity: { id: string };
  readonly name: { text: string };
  readonly score: number;
  readonly reason: string;
}

const ask = (names: readonly string[], kinds?: readonly string[]) =>
  service.ask(
    'query ($names: [String!]!, $kinds: [EntityKind!]) { resolve(names: $names, kinds: $kinds) { entity { id } name { text } score reason } }',
    { names, kinds },
  );

async function resolve(names: readonly string[], kinds?: readonly string[]): Promise<Candidate[][]> {
  const { data, errors } = await ask(names, kinds);
  expect(errors).toBeUndefined();
  return (data as { resolve: Candidate[][] }).resolve;
}

describe('a name of a table is taken for', () => {
  const cases: [how: string, name: string, id: string, matched: string, reason: string, score: number][] = [
    ['what has it', 'Taiping Town', 'town/taiping', 'Taiping Town', 'EXACT', 1],
    ['what has it in Chinese', '西和村', 'village/chengjiao-xihe', '西和村', 'EXACT', 1],
    ['what has it in pinyin', 'Xīhé Cūn', 'village/chengjiao-xihe', 'Xīhé Cūn', 'EXACT', 1],
    [
      'what has it in other letters',
      'TAIPING  town',
      'town/taiping',
      'Taiping Town',
      'EXACT_IGNORING_CASE_AND_TONES',
      0.95,
    ],
    [
      'what has it with tone marks',
      'xihe cun',
      'village/chengjiao-xihe',
      'Xīhé Cūn',
      'EXACT_IGNORING_CASE_AND_TONES',
      0.95,
    ],
    [
      'what has it and a word for its kind',
      'wenquan',
      'town/wenquan',
      'Wenquan Town',
      'WITHOUT_KIND_WORD',
      0.9,
    ],
    ['the same in Chinese', '从化', 'district/conghua', '从化区', 'WITHOUT_KIND_WORD', 0.9],
    [
      'what has it without the word for its kind',
      'Guangdong Province',
      'region/guangdong',
      'Guangdong',
      'WITHOUT_KIND_WORD',
      0.9,
    ],
    [
      'what has another word for the same kind',
      'Chengjiao Subdistrict',
      'town/chengjiao',
      'Chengjiao Street',
      'WITHOUT_KIND_WORD',
      0.9,
    ],
    [
      'what is spelled a little differently',
      'Taipnig Town',
      'town/taiping',
      'Taiping Town',
      'SIMILAR',
      expect.closeTo(0.36, 1) as number,
    ],
  ];
  test.each(cases)('%s: %s', async (_how, name, id, matched, reason, score) => {
    const [[best] = []] = await resolve([name]);
    expect(best).toMatchObject({ entity: { id }, name: { text: matched }, reason });
    expect(best?.score).toEqual(score);
  });

  test('what has all of its words, those of which they make up more before others', async () => {
    const [found = []] = await resolve(['white ecological paper']);
    expect(found[0]).toMatchObject({
      entity: { id: 'publication/ecological-procuratorate-white-paper' },
      reason: 'ALL_WORDS',
    });
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    for (const score of scores) expect(score).toBeLessThanOrEqual(0.85);
  });
});

test('a name that several things may have gives each of them once, five at most', async () => {
  const [jiangpu = [], people = []] = await resolve(['Jiangpu', 'people']);
  expect(jiangpu.map(({ entity, score }) => [entity.id, score])).toEqual([
    ['town/jiangpu', 0.9],
    ['village/jiangpu-jiangpu', 0.9],
  ]);
  expect(people.length).toBeLessThanOrEqual(5);
  expect(new Set(people.map(({ entity }) => entity.id)).size).toBe(people.length);
});

test('the kind tells them apart', async () => {
  const [found = []] = await resolve(['Jiangpu'], ['VILLAGE']);
  expect(found.map(({ entity }) => entity.id)).toEqual(['village/jiangpu-jiangpu']);
});

test('there is a list for each name, in their order, an empty one for what nothing is called', async () => {
  const found = await resolve(['Taiping Town', 'Atlantis', '', '—', 'Taiping Town', '西湖村']);
  expect(found.map(([best]) => best?.entity.id ?? null)).toEqual([
    'town/taiping',
    null,
    null,
    null,
    'town/taiping',
    'village/taiping-xihu',
  ]);
  expect(await resolve([])).toEqual([]);
});

test('every name of an entity leads back to it, with a thousand names in one statement', async () => {
  const { data } = await service.ask(
    '{ one: entities(first: 100) { ...Named } two: entities(last: 50) { ...Named } } fragment Named on EntityConnection { nodes { id names { text } } }',
  );
  type Named = { nodes: { id: string; names: { text: string }[] }[] };
  const { one, two } = data as Record<'one' | 'two', Named>;
  const known = [...one.nodes, ...two.nodes].flatMap(({ id, names }) =>
    names.map(({ text }) => ({ id, text })),
  );
  const table = Array.from({ length: 1_000 }, (_, at) => known[at % known.length] as (typeof known)[0]);
  service.statementsSent();
  const found = await resolve(table.map(({ text }) => text));
  expect(service.statementsSent()).toHaveLength(1);
  expect(found).toHaveLength(1_000);
  for (const [at, { id, text }] of table.entries())
    expect(
      found[at]?.filter(({ reason }) => reason === 'EXACT').map(({ entity }) => entity.id),
      text,
    ).toContain(id);
});

describe('what is too much is refused before the database is asked', () => {
  test.each([
    [
      'more names than a thousand',
      Array.from({ length: 1_001 }, () => 'x'),
      'names: expected at most 1000 names, got 1001.',
    ],
    [
      'a name that is too long',
      ['x', 'x'.repeat(201)],
      'names: expected at most 200 characters in a name, got 201 in that at 1.',
    ],
  ])('%s', async (_what, names, message) => {
    service.statementsSent();
    const { errors } = await ask(names);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(service.statementsSent()).toEqual([]);
  });

  test('more for each of many names than one request may ask for', async () => {
    service.statementsSent();
    const { errors } = await service.ask(
      'query ($names: [String!]!) { resolve(names: $names) { entity { statements(first: 100) { nodes { id } } } } }',
      { names: Array.from({ length: 1_000 }, () => 'x') },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX' } }]);
    expect(service.statementsSent()).toEqual([]);
  });
});
