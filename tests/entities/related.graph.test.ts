import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maximumConditions } from '../../src/graph/select/conditions.js';
import { listedKeys } from '../support/listedKeys.js';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const ids = (list: string): Promise<string[]> => listedKeys(service, list);

type Case = [what: string, list: string, found: string[]];

describe('things can be asked for by what hangs on them:', () => {
  const cases: Case[] = [
    [
      'villages that are prepared for an award',
      'villages(filter: { awards: { some: { outcome: CULTIVATION } } })',
      ['chengjiao-xihe'],
    ],
    [
      'villages that are prepared for none',
      'villages(filter: { awards: { none: { outcome: CULTIVATION } } })',
      ['jiangpu-jiangpu', 'wenquan-nanping', 'taiping-xihu'],
    ],
    ['villages named for nothing at all', 'villages(filter: { awards: { none: {} } })', []],
    [
      'awards of which every grant is of one year',
      'awards(filter: { grants: { all: { year: 2022 }, count: { gte: 1 } } })',
      ['national-social-governance-innovation-cases', 'guangzhou-red-cotton-index'],
    ],
    [
      'organizations that run three things or more',
      'organizations(filter: { runs: { count: { gte: 3 } } })',
      ['conghua-political-and-legal-system'],
    ],
    [
      'villages without a grant of unknown outcome',
      'villages(filter: { awards: { count: { lte: 0, where: { outcome: UNSTATED } } } })',
      ['chengjiao-xihe'],
    ],
    [
      'towns with a village that is prepared for an award',
      'towns(filter: { villages: { some: { awards: { some: { outcome: CULTIVATION } } } } })',
      ['chengjiao'],
    ],
    [
      'villages of a street',
      'villages(filter: { town: { forms: [SUBDISTRICT] } })',
      ['jiangpu-jiangpu', 'chengjiao-xihe'],
    ],
    [
      'publications of a procuratorate',
      'publications(filter: { publisher: { forms: [PROCURATORATE] } })',
      ['ecological-procuratorate-white-paper'],
    ],
    [
      'programmes that two or more run',
      'programs(filter: { runBy: { count: { gte: 2 } } })',
      ['social-governance-modernization', 'peaceful-conghua'],
    ],
    [
      'metrics with two figures or more',
      'metrics(observations: { count: { gte: 2 } })',
      [
        'public-interest-litigation-site-area',
        'ecological-land',
        'peaceful-rental-homes',
        'police-incidents',
      ],
    ],
    [
      'metrics of which some figure stands as printed only',
      'metrics(observations: { some: { rank: DEPRECATED } })',
      ['public-interest-litigation-site-area', 'ecological-land', 'peaceful-rental-homes'],
    ],
  ];
  test.each(cases)('%s', async (_what, list, found) => {
    expect(await ids(list)).toEqual(found);
  });

  test('in one statement, through several hops', async () => {
    service.statementsSent();
    await ids(
      'districts(filter: { towns: { some: { villages: { some: { awards: { some: { evidence: { token: "xi" } } } } } } } })',
    );
    expect(service.statementsSent()).toHaveLength(1);
  });
});

describe('statements can be asked for by', () => {
  const cases: Case[] = [
    [
      'the kind of thing they are about',
      'awardGrants(about: { kinds: [VILLAGE] })',
      [
        'jiangpu-unstated',
        'nanping-unstated',
        'xihe-national-democratic-rule-of-law-demonstration-village',
        'xihu-unstated',
      ],
    ],
    [
      'what hangs on the thing they are about',
      'awardGrants(about: { awards: { count: { gte: 2 } } }, outcome: RANKED)',
      [],
    ],
    [
      'the sort of quantity',
      'observations(statType: AREA, rank: DEPRECATED)',
      ['ecological-land-as-printed', 'litigation-site-area-as-printed'],
    ],
    [
      'the words they rest on',
      'observations(evidence: { token: "98" })',
      [
        'emergency-unit-daily-report-rate',
        'governance-center-party-members-and-cadres',
        'grid-matter-settlement-rate',
        'mediation-success-rate',
      ],
    ],
    ['words that stand elsewhere', 'observations(evidence: { token: "98", passages: [1] })', []],
    ['a report nobody has', 'observations(evidence: { report: "report/nowhere" })', []],
  ];
  test.each(cases)('%s', async (_what, list, found) => {
    expect(await ids(list)).toEqual(found);
  });

  test('a section, in which their passages lie, and these passages', async () => {
    const wanted =
      'observations(first: 100) { nodes { id evidence { passage { ordinal section { id } } } } }';
    const { data } = await service.ask(`{ ${wanted} }`);
    type Node = { id: string; evidence: { passage: { ordinal: number; section: { id: string } } }[] };
    const { nodes } = (data as { observations: { nodes: Node[] } }).observations;
    const [first] = nodes;
    const { ordinal, section } = first?.evidence[0]?.passage ?? { ordinal: 0, section: { id: '' } };
    const keys = (isThere: (passage: Node['evidence'][0]['passage']) => boolean): string[] =>
      nodes
        .filter(({ evidence }) => evidence.some(({ passage }) => isThere(passage)))
        .map(({ id }) => id.split('/').at(-1) ?? '');
    expect(await ids(`observations(first: 100, evidence: { section: "${section.id}" })`)).toEqual(
      keys((passage) => passage.section.id === section.id),
    );
    expect(await ids(`observations(first: 100, evidence: { passages: [${ordinal}] })`)).toEqual(
      keys((passage) => passage.ordinal === ordinal),
    );
  });
});

describe('entities can be asked for by', () => {
  const cases: Case[] = [
    ['how a name begins', 'entities(filter: { nameStartsWith: "XIH" })', ['chengjiao-xihe', 'taiping-xihu']],
    [
      'how a Chinese name begins',
      'villages(filter: { nameStartsWith: "西" })',
      ['chengjiao-xihe', 'taiping-xihu'],
    ],
    [
      'words of their names and descriptions in any order',
      'people(filter: { words: "studio  MEDIATION" })',
      ['pan-anna', 'wu-lanxiang', 'zhu-ruiping'],
    ],
    ['whose knowledge they are', 'towns(filter: { origin: EDITOR })', ['wenquan']],
    ['their form', 'towns(filter: { forms: [TOWN] })', ['taiping', 'wenquan']],
    ['their level', 'laws(filter: { levels: [DISTRICT] })', ['law-enforcement-supervision-rules']],
    [
      'words that speak of them',
      'organizations(filter: { evidence: { token: "studio" } })',
      ['pan-anna-mediation-studio', 'wu-lanxiang-mediation-studio', 'zhu-ruiping-mediation-studio'],
    ],
  ];
  test.each(cases)('%s', async (_what, list, found) => {
    expect(await ids(list)).toEqual(found);
  });
});

describe('a list can be ordered by how much hangs on its rows,', () => {
  const counted = async (page: string): Promise<unknown> => {
    const { data, errors } = await service.ask(
      `{ list: organizations(orderBy: { field: RUN_COUNT, direction: DESC }, ${page}) { nodes { id runs { totalCount } } pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } }`,
    );
    expect(errors).toBeUndefined();
    return (data as { list: unknown }).list;
  };
  interface Page {
    nodes: { id: string; runs: { totalCount: number } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string; startCursor: string };
  }

  test('the most first', async () => {
    const { nodes } = (await counted('first: 100')) as Page;
    const counts = nodes.map(({ runs }) => runs.totalCount);
    expect(counts[0]).toBeGreaterThanOrEqual(3);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
  });

  test('page after page to the end, and back', async () => {
    const all = ((await counted('first: 100')) as Page).nodes.map(({ id }) => id);
    const forward: string[] = [];
    let page = (await counted('first: 7')) as Page;
    for (;;) {
      forward.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      page = (await counted(`first: 7, after: "${page.pageInfo.endCursor}"`)) as Page;
    }
    expect(forward).toEqual(all);
    const backward: string[] = [];
    page = (await counted('last: 7')) as Page;
    for (;;) {
      backward.unshift(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasPreviousPage) break;
      page = (await counted(`last: 7, before: "${page.pageInfo.startCursor}"`)) as Page;
    }
    expect(backward).toEqual(all);
  });

  test('inside of another list too', async () => {
    const { data } = await service.ask(
      '{ districts { nodes { towns(orderBy: { field: VILLAGE_COUNT, direction: DESC }) { nodes { villages { totalCount } } } } } }',
    );
    type Towns = { nodes: { villages: { totalCount: number } }[] };
    const { nodes } = (data as { districts: { nodes: { towns: Towns }[] } }).districts;
    const counts = nodes[0]?.towns.nodes.map(({ villages }) => villages.totalCount) ?? [];
    expect(counts).toHaveLength(4);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
  });
});

describe('a condition that cannot be meant is refused with what would be right:', () => {
  const cases: [what: string, list: string, message: string][] = [
    [
      'fewer than nothing',
      'towns(filter: { villages: { count: { gte: 3, lte: 2 } } })',
      'villages.count: expected gte to be lte or less, got gte 3 and lte 2.',
    ],
    [
      'a value between two that lie the wrong way round',
      'observations(value: { gte: 99, lte: 98 })',
      'value: expected gte to be lte or less, got gte 99 and lte 98.',
    ],
    [
      'the id of a town for an award',
      'awardGrants(award: "town/taiping")',
      'award: expected the id of an Award, such as award/…, got "town/taiping".',
    ],
    [
      'the id of an award for a place, inside of another condition',
      'villages(filter: { awards: { some: { not: { within: "award/guangzhou-red-cotton-index" } } } })',
      'within: expected the id of a District, Region, Town or Village, such as district/…, got "award/guangzhou-red-cotton-index".',
    ],
    [
      'a name for an id',
      'observations(subject: "Conghua")',
      'subject: expected the id of an Award, Campaign, District, Event, Law, Organization, Person, Program, Publication, Region, Town or Village, such as award/…, got "Conghua".',
    ],
    [
      'the id of a unit for a metric, where nothing is listed',
      'availability(metric: "unit/percent")',
      'metric: expected the id of a Metric, such as metric/…, got "unit/percent".',
    ],
    [
      'too many conditions inside of others',
      `towns(filter: { or: [${'{ villages: { some: { text: "a" } } }, '.repeat(maximumConditions)}] })`,
      `Expected at most ${maximumConditions} conditions inside of others`,
    ],
  ];
  test.each(cases)('%s', async (_what, list, message) => {
    service.statementsSent();
    const { errors } = await service.ask(
      `{ ${list} { ${list.startsWith('availability') ? 'count' : 'totalCount'} } }`,
    );
    expect(errors).toMatchObject([
      { message: expect.stringContaining(message) as string, extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(service.statementsSent()).toEqual([]);
  });
});
