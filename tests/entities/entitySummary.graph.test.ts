import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const ask = (asked: string, wanted: string) =>
  service.ask(`{ groups: entitySummary(${asked}) { ${wanted} } }`);

async function groups(asked: string, wanted: string): Promise<unknown> {
  const { data, errors } = await ask(asked, wanted);
  expect(errors).toBeUndefined();
  return (data as { groups: unknown }).groups;
}

const largestFirst = 'orderBy: { field: COUNT, direction: DESC }';
const villages = 'filter: { kinds: [VILLAGE] }';

describe('entities can be put into groups', () => {
  const cases: [what: string, asked: string, wanted: string, found: unknown][] = [
    [
      'by the town they lie in, with the awards they were named for',
      `groupBy: [TOWN], ${villages}`,
      'town { name form } count grants',
      [
        { town: { name: 'Chengjiao Street', form: 'SUBDISTRICT' }, count: 1, grants: 1 },
        { town: { name: 'Jiangpu Street', form: 'SUBDISTRICT' }, count: 1, grants: 1 },
        { town: { name: 'Taiping Town', form: 'TOWN' }, count: 1, grants: 1 },
        { town: { name: 'Wenquan Town', form: 'TOWN' }, count: 1, grants: 1 },
      ],
    ],
    [
      'by what became of them and an award; the report leaves three open',
      'groupBy: [OUTCOME], having: { grantsAtLeast: 1 }, orderBy: { field: GRANTS, direction: DESC }',
      'outcome count grants',
      [
        { outcome: 'UNSTATED', count: 3, grants: 3 },
        { outcome: 'CULTIVATION', count: 1, grants: 1 },
        { outcome: 'RANKED', count: 1, grants: 1 },
        { outcome: 'SELECTED', count: 1, grants: 1 },
        { outcome: 'WON', count: 1, grants: 1 },
      ],
    ],
    [
      'by kind, award and year at once',
      'groupBy: [KIND, AWARD, YEAR], having: { grantsAtLeast: 1 }',
      'kind award { id } year grants',
      [
        { kind: 'DISTRICT', award: { id: 'award/guangzhou-red-cotton-index' }, year: 2022, grants: 1 },
        {
          kind: 'PROGRAM',
          award: { id: 'award/guangzhou-top-ten-social-governance-projects' },
          year: 2021,
          grants: 1,
        },
        {
          kind: 'PROGRAM',
          award: { id: 'award/national-social-governance-innovation-cases' },
          year: 2022,
          grants: 1,
        },
        {
          kind: 'VILLAGE',
          award: { id: 'award/national-democratic-rule-of-law-demonstration-village' },
          year: null,
          grants: 1,
        },
        { kind: 'VILLAGE', award: null, year: null, grants: 3 },
      ],
    ],
    [
      'by the doubts about them: one with two of them is in two groups',
      `groupBy: [FLAG], ${villages}, ${largestFirst}`,
      'flag count',
      [
        { flag: 'CUT_OFF', count: 3 },
        { flag: 'DOUBTFUL_NAME', count: 2 },
        { flag: 'AMBIGUOUS', count: 1 },
      ],
    ],
    [
      'by every place around them, which counts all that lies in it',
      'groupBy: [REGION, DISTRICT], filter: { kinds: [TOWN, VILLAGE] }',
      'region { name } district { name } count grants',
      ['China', 'Greater Bay Area', 'Guangdong', 'Guangzhou'].map((name) => ({
        region: { name: expect.stringContaining(name) as string },
        district: { name: 'Conghua District' },
        count: 8,
        grants: 4,
      })),
    ],
    [
      'as few as wanted, the largest first',
      `groupBy: [KIND, FORM], filter: { kinds: [TOWN, VILLAGE] }, ${largestFirst}, first: 2`,
      'kind form count',
      [
        { kind: 'VILLAGE', form: null, count: 4 },
        { kind: 'TOWN', form: 'SUBDISTRICT', count: 2 },
      ],
    ],
    [
      'with at most so many in each',
      'groupBy: [KIND], having: { countAtMost: 1 }, filter: { kinds: [DISTRICT, VILLAGE] }',
      'kind count',
      [{ kind: 'DISTRICT', count: 1 }],
    ],
    [
      'by report, narrowed by what is said of them',
      'groupBy: [REPORT, ORIGIN], filter: { awards: { some: { outcome: UNSTATED } } }',
      'report { id } origin count',
      [{ report: { id: 'report/conghua-2022-09-25' }, origin: 'REPORT', count: 3 }],
    ],
    [
      'as of a time before the first report: none',
      'groupBy: [KIND], asOf: "2020-01-01T00:00:00Z"',
      'kind',
      [],
    ],
  ];
  test.each(cases)('%s', async (_what, asked, wanted, found) => {
    expect(await groups(asked, wanted)).toEqual(found);
  });

  test('of which there is only one, with all that the service tells about itself', async () => {
    const { data } = await service.ask('{ about { counts { count } } entities { totalCount } }');
    const { about, entities } = data as {
      about: { counts: { count: number }[] };
      entities: { totalCount: number };
    };
    const count = about.counts.reduce((sum, one) => sum + one.count, 0);
    expect(count).toBe(entities.totalCount);
    expect(await groups('groupBy: []', 'kind count grants')).toEqual([{ kind: null, count, grants: 7 }]);
  });

  test('in one statement', async () => {
    service.statementsSent();
    await groups('groupBy: [TOWN, AWARD]', 'town { name } award { name } count');
    expect(service.statementsSent()).toHaveLength(1);
  });
});

describe('what makes no group is refused', () => {
  test.each([
    ['groupBy: [KIND], first: 0', 'first: expected a page size from 1 to 100, got 0'],
    ['groupBy: [KIND], first: 101', 'first: expected a page size from 1 to 100, got 101'],
    ['groupBy: [TOWNSHIP]', 'Value "TOWNSHIP" does not exist in "EntityDimension" enum'],
    ['groupBy: [KIND], filter: { within: "award/none" }', 'within: expected the id of'],
  ])('%s', async (asked, message) => {
    const { errors } = await ask(asked, 'count');
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions.code).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
  });
});
