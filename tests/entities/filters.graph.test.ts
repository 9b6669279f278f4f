import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listedKeys } from '../support/listedKeys.js';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const ids = (list: string): Promise<string[]> => listedKeys(service, list);

describe('figures can be asked for by', () => {
  const lists: [what: string, field: string, found: string[]][] = [
    [
      'a day in common with a year',
      'observations(period: { overlaps: "2021" }, unit: "PERCENT")',
      ['mediation-success-rate', 'sense-of-security-2021'],
    ],
    [
      'all days within years',
      'observations(period: { within: "2012/2021" })',
      ['police-incidents-2012', 'sense-of-security-2021'],
    ],
    [
      'an open period, which reaches any later day',
      'observations(period: { overlaps: "2030" })',
      ['disputes-mediated', 'mediation-success-rate'],
    ],
    [
      'within an open period',
      'observations(period: { within: "2020/.." })',
      ['public-security-rank-2022', 'sense-of-security-2021'],
    ],
    [
      'a smallest and a largest value',
      'observations(value: { gte: 94, lte: 95 }, unit: "PERCENT")',
      ['sense-of-security-2021'],
    ],
    ['a largest value alone', 'observations(value: { lte: 0 })', ['police-incidents-fall']],
    ['their metric’s name', 'observations(text: "SENSE OF")', ['sense-of-security-2021']],
    [
      'a name of their subject, in Chinese too',
      'observations(text: "从化区", rank: DEPRECATED)',
      ['ecological-land-as-printed', 'peaceful-rental-homes-as-printed'],
    ],
    [
      'their rank',
      'observations(rank: DEPRECATED)',
      ['ecological-land-as-printed', 'litigation-site-area-as-printed', 'peaceful-rental-homes-as-printed'],
    ],
    [
      'whose reading they are',
      'observations(origin: EDITOR, unit: "MU")',
      ['ecological-land', 'litigation-site-area'],
    ],
    [
      'soundness',
      'observations(flagged: false, unit: "PERCENT")',
      ['grid-matter-settlement-rate', 'mediation-success-rate', 'sense-of-security-2021'],
    ],
  ];
  test.each(lists)('%s', async (_what, field, found) => {
    expect(await ids(field)).toEqual(found);
  });

  test('a place, of which a place around it knows all and a place inside it less', async () => {
    const all = await ids('observations(first: 100, within: "district/conghua")');
    expect(all.length).toBeGreaterThan(50);
    expect(await ids('observations(first: 100, within: "region/guangzhou")')).toEqual(all);
    expect(await ids('observations(within: "town/jiangpu")')).toEqual([]);
  });
});

describe('a period that is none is refused with what one is', () => {
  test.each(['"21"', '"2021-13"', '"2022/2012"', '2021', '""'])('%s', async (period) => {
    const { errors } = await service.ask(`{ observations(period: { within: ${period} }) { totalCount } }`);
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining(
          'expected a period in EDTF, such as 2021, 2021-06, 2012/2022 or 2020/..',
        ),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });
});

describe('entities can be asked for by', () => {
  const lists: [what: string, field: string, found: string[]][] = [
    ['a place, which is in itself', 'towns(filter: { within: "town/jiangpu" })', ['jiangpu']],
    ['a place around them', 'villages(filter: { within: "town/jiangpu" })', ['jiangpu-jiangpu']],
    ['where they are located', 'campaigns(filter: { within: "district/conghua" })', ['pension-fraud']],
    ['pinyin without tone marks', 'towns(filter: { text: "jiedao" })', ['chengjiao', 'jiangpu']],
    ['pinyin with them', 'towns(filter: { text: "jiēdào" })', ['chengjiao', 'jiangpu']],
  ];
  test.each(lists)('%s', async (_what, field, found) => {
    expect(await ids(field)).toEqual(found);
  });
});

describe('award grants can be asked for by', () => {
  const lists: [what: string, field: string, found: string[]][] = [
    [
      'their year',
      'awardGrants(year: 2022)',
      ['conghua-red-cotton-index-2022', 'village-social-work-stations-innovation-cases-2022'],
    ],
    ['a place around the recipient', 'awardGrants(within: "town/taiping")', ['xihu-unstated']],
    ['an awarder nobody is', 'awardGrants(awarder: "organization/nobody")', []],
  ];
  test.each(lists)('%s', async (_what, field, found) => {
    expect(await ids(field)).toEqual(found);
  });
});

describe('relations can be asked for by', () => {
  test('what they lead to', async () => {
    expect(await ids('relations(object: "town/jiangpu")')).toEqual(['jiangpu-village-part-of-jiangpu']);
  });

  test('their predicate and their subject', async () => {
    expect(await ids('relations(predicate: PUBLISHED, subject: "organization/procuratorate")')).toEqual([
      'procuratorate-published-white-paper',
    ]);
  });
});

describe('an edge can be gone both ways', () => {
  const ways: [there: string, query: string, answer: unknown][] = [
    [
      'who runs what',
      '{ node(id: "program/punishment-education-protection") { ... on Program { runBy { ... on Organization { runs(filter: { text: "education" }) { nodes { id } } } } } } }',
      {
        runBy: [{ runs: { nodes: [{ id: 'program/punishment-education-protection' }] } }],
      },
    ],
    [
      'what a place is part of',
      '{ node(id: "town/jiangpu") { ... on Place { partOf { parts(filter: { text: "jiangpu" }) { nodes { id } } } } } }',
      { partOf: { parts: { nodes: [{ id: 'town/jiangpu' }] } } },
    ],
    [
      'who has a role where',
      '{ node(id: "organization/pan-anna-mediation-studio") { ... on Organization { people { nodes { roles { organization { id } } } } } } }',
      {
        people: { nodes: [{ roles: [{ organization: { id: 'organization/pan-anna-mediation-studio' } }] }] },
      },
    ],
    [
      'what was published by whom',
      '{ node(id: "publication/ecological-procuratorate-white-paper") { ... on Publication { publisher { id published { nodes { id } } } } } }',
      {
        publisher: {
          id: 'organization/procuratorate',
          published: { nodes: [{ id: 'publication/ecological-procuratorate-white-paper' }] },
        },
      },
    ],
    [
      'a change and what it changes',
      '{ node(id: "observation/conghua-2022-09-25/police-incidents-fall") { ... on Observation { changeOf { change { baseline { baselineOf { id } } } } } } }',
      {
        changeOf: {
          change: { baseline: { baselineOf: [{ id: 'observation/conghua-2022-09-25/police-incidents' }] } },
        },
      },
    ],
    [
      'a gap and whom it is about',
      '{ node(id: "village/jiangpu-jiangpu") { ... on Entity { gaps { report { id } about { id } } } } }',
      { gaps: [expect.objectContaining({ report: { id: 'report/conghua-2022-09-25' } })] },
    ],
    [
      'words and what rests on them',
      '{ node(id: "passage/conghua-2022-09-25/20") { ... on Passage { observations(aspect: CHANGE_PCT) { nodes { evidence { passage { id } } } } } } }',
      { observations: { nodes: [{ evidence: [{ passage: { id: 'passage/conghua-2022-09-25/20' } }] }] } },
    ],
  ];
  test.each(ways)('%s', async (_there, query, answer) => {
    const { data, errors } = await service.ask(query);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ node: answer });
  });
});
