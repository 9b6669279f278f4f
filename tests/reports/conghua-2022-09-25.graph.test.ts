import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openService, type Service } from '../support/service.js';

/** What a reader of the report finds there, asked of the API. Counts and answers were taken from the text by hand. */
let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await service.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

const names = (...list: string[]) => list.map((name) => ({ name }));
const system = 'Political-and-legal system of Conghua District';

describe('the report holds', () => {
  const flagged: [flag: string, figures: number, grants: number, relations: number][] = [
    ['AMBIGUOUS', 12, 0, 25],
    ['GARBLED', 24, 2, 14],
    ['DOUBTFUL_UNIT', 4, 0, 0],
    ['DOUBTFUL_NAME', 1, 1, 8],
    ['MISPLACED_SEPARATOR', 2, 0, 0],
    ['CUT_OFF', 8, 3, 0],
    ['REPEATED', 4, 0, 0],
    ['DOES_NOT_ADD_UP', 3, 0, 0],
    ['MISSING_SUBJECT', 1, 0, 53],
  ];
  test.each(flagged)(
    '%s: %i figures, %i grants and %i relations',
    async (flag, figures, grants, relations) => {
      expect(
        await ask(
          `{ statements(flags: [${flag}]) { totalCount } observations(flags: [${flag}]) { totalCount } awardGrants(flags: [${flag}]) { totalCount } relations(flags: [${flag}]) { totalCount } }`,
        ),
      ).toEqual({
        statements: { totalCount: figures + grants + relations },
        observations: { totalCount: figures },
        awardGrants: { totalCount: grants },
        relations: { totalCount: relations },
      });
    },
  );

  test('53 figures, 7 grants and 22 gaps', async () => {
    expect(await ask('{ observations { totalCount } awardGrants { totalCount } gaps { id } }')).toMatchObject(
      {
        observations: { totalCount: 53 },
        awardGrants: { totalCount: 7 },
        gaps: expect.objectContaining({ length: 22 }),
      },
    );
  });
});

/** A question that somebody may have, how it is asked, and the answer that stands in the text. */
const questions: [question: string, query: string, answer: unknown][] = [
  [
    'How safe did people feel in 2021?',
    '{ observations(metric: "metric/sense-of-security") { nodes { quantity { amount unit { name } comparator } period { edtf } flags { kind } } } }',
    {
      observations: {
        nodes: [
          {
            quantity: { amount: '94.92', unit: { name: 'percent' }, comparator: 'EXACT' },
            period: { edtf: '2021' },
            flags: [],
          },
        ],
      },
    },
  ],
  [
    'Which place did the district take in the Red Cotton Index, and when?',
    `{ observations(aspect: RANK) { nodes { subject { name } quantity { amount } period { edtf } } }
       awardGrants(award: "award/guangzhou-red-cotton-index") { nodes { recipient { name } outcome year } } }`,
    {
      observations: {
        nodes: [
          { subject: { name: 'Conghua District' }, quantity: { amount: '1' }, period: { edtf: '2022' } },
        ],
      },
      awardGrants: { nodes: [{ recipient: { name: 'Conghua District' }, outcome: 'RANKED', year: 2022 }] },
    },
  ],
  [
    'How much money did pension fraud involve, and how much came back?',
    '{ involved: observations(metric: "metric/pension-fraud-funds-involved") { nodes { quantity { amount unit { code } } } } recovered: observations(metric: "metric/pension-fraud-funds-recovered") { nodes { quantity { amount } } } }',
    {
      involved: { nodes: [{ quantity: { amount: '25551000', unit: { code: 'CNY' } } }] },
      recovered: { nodes: [{ quantity: { amount: '19922800' } }] },
    },
  ],
  [
    'Which figures are more than something?',
    '{ observations(comparator: MORE_THAN, orderBy: { field: VALUE }) { nodes { quantity { text value lower unit { code } } } } }',
    {
      observations: {
        nodes: [
          ['98%', 98, 'PERCENT'],
          ['98%', 98, 'PERCENT'],
          ['98%', 98, 'PERCENT'],
          ['100', 100, 'WATER_BODY'],
          ['2,000', 2000, 'MU'],
          ['2,000', 2000, 'ACRE'],
          ['6,306', 6306, 'TONNE'],
          ['10,000', 10_000, 'SQUARE_METRE'],
        ].map(([text, value, code]) => ({ quantity: { text, value, lower: value, unit: { code } } })),
      },
    },
  ],
  [
    'What is only about so much?',
    '{ observations(comparator: ABOUT) { nodes { metric { name } quantity { text amount } } } }',
    {
      observations: {
        nodes: [
          {
            metric: { name: 'Matters collected through the grid' },
            quantity: { text: '1.37 million', amount: '1370000' },
          },
        ],
      },
    },
  ],
  [
    'Does the stated fall of police incidents agree with the two figures?',
    '{ node(id: "observation/conghua-2022-09-25/police-incidents") { ... on Observation { quantity { amount } change { stated { amount } computed agrees baseline { quantity { amount } } } } } }',
    {
      node: {
        quantity: { amount: '4878' },
        change: {
          stated: { amount: '-64.5' },
          computed: '-64.518',
          agrees: true,
          baseline: { quantity: { amount: '13748' } },
        },
      },
    },
  ],
  [
    'Which figures do not add up?',
    '{ observations(flags: [DOES_NOT_ADD_UP], orderBy: { field: VALUE }) { nodes { quantity { amount } } } }',
    { observations: { nodes: ['7', '65', '75'].map((amount) => ({ quantity: { amount } })) } },
  ],
  [
    'Which printed figure is no number, and how is it read?',
    '{ observations(metric: "metric/peaceful-rental-homes") { nodes { origin rank quantity { text amount } } } }',
    {
      observations: {
        nodes: [
          { origin: 'EDITOR', rank: 'PREFERRED', quantity: { text: '2,1240', amount: '21240' } },
          { origin: 'REPORT', rank: 'DEPRECATED', quantity: { text: '2,1240', amount: null } },
        ],
      },
    },
  ],
  [
    'How many disputes were mediated, and since when?',
    '{ observations(metric: "metric/disputes-mediated") { nodes { quantity { amount } period { edtf start end } } } }',
    {
      observations: {
        nodes: [
          { quantity: { amount: '32400' }, period: { edtf: '2012/..', start: '2012-01-01', end: null } },
        ],
      },
    },
  ],
  [
    'How many ecological cases were handled in the past ten years, and how many criminals punished?',
    '{ cases: observations(metric: "metric/ecological-cases-handled") { nodes { quantity { amount } period { edtf } flags { kind } } } punished: observations(metric: "metric/ecological-criminals-punished") { nodes { quantity { amount } period { edtf } flags { kind } } } }',
    {
      cases: { nodes: [{ quantity: { amount: '792' }, period: { edtf: '2012/2022' }, flags: [] }] },
      punished: {
        nodes: [
          { quantity: { amount: '659' }, period: { edtf: '2012/2022' }, flags: [{ kind: 'AMBIGUOUS' }] },
        ],
      },
    },
  ],
  [
    'Which village is prepared for which title, and which villages have none that is printed?',
    '{ villages { nodes { name awards { nodes { outcome award { name } } } } } }',
    {
      villages: {
        nodes: [
          { name: 'Jiangpu Village', awards: { nodes: [{ outcome: 'UNSTATED', award: null }] } },
          { name: 'Nanping Village', awards: { nodes: [{ outcome: 'UNSTATED', award: null }] } },
          {
            name: 'Xihe Village',
            awards: {
              nodes: [
                {
                  outcome: 'CULTIVATION',
                  award: { name: 'National Democratic Rule of Law Demonstration Village (Community)' },
                },
              ],
            },
          },
          { name: 'Xihu Village', awards: { nodes: [{ outcome: 'UNSTATED', award: null }] } },
        ],
      },
    },
  ],
  [
    'What did rural micro-prosecution win, and for which year?',
    '{ programs(filter: { text: "micro" }) { nodes { name awards { nodes { outcome year award { name form } } } } } }',
    {
      programs: {
        nodes: [
          {
            name: 'Rural micro-prosecution',
            awards: {
              nodes: [
                {
                  outcome: 'WON',
                  year: 2021,
                  award: {
                    name: 'Top ten innovative projects of social governance in Guangzhou',
                    form: 'TITLE',
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
  [
    'Which project was taken into a national list?',
    '{ awardGrants(outcome: SELECTED) { nodes { year recipient { name } award { name form } } } }',
    {
      awardGrants: {
        nodes: [
          {
            year: 2022,
            recipient: { name: 'Hub-type village social work stations' },
            award: { name: 'National social governance innovation cases', form: 'LIST' },
          },
        ],
      },
    },
  ],
  [
    'What is the first of its kind, and where?',
    `{ organizations(filter: { text: "litigation" }) { nodes { name relations(predicate: FIRST_IN) { nodes { object { name } } } } }
       programs(filter: { text: "Lai Sui" }) { nodes { name relations(predicate: FIRST_IN) { nodes { object { name } } } } } }`,
    {
      organizations: {
        nodes: [
          {
            name: 'Public-interest litigation site of the Greater Bay Area',
            relations: { nodes: [{ object: { name: 'Guangdong–Hong Kong–Macao Greater Bay Area' } }] },
          },
          {
            name: 'Research base for ecological prosecution and public interest litigation',
            relations: { nodes: [{ object: { name: 'China' } }] },
          },
        ],
      },
      programs: {
        nodes: [
          {
            name: 'Online points-based school enrolment for children of migrants',
            relations: { nodes: [{ object: { name: 'Guangzhou' } }] },
          },
        ],
      },
    },
  ],
  [
    'Who takes part in the linkage of four kinds of mediation?',
    '{ organizations { nodes { name relations(predicate: PARTICIPATES_IN) { nodes { object { id } } } } } node(id: "program/four-mediation-linkage") { ... on Program { runBy { name } } } }',
    expect.objectContaining({ node: { runBy: names(system) } }),
  ],
  [
    'What does the campaign against organised crime target, and who runs it?',
    '{ node(id: "campaign/special-campaign-against-organised-crime") { ... on Campaign { ledBy { name } period { edtf } targets { name evidence { token } } } } }',
    {
      node: {
        ledBy: names(system),
        period: null,
        targets: [
          {
            name: 'Criminal organisations of black crimes',
            evidence: [{ token: 'criminal organizations involved in black crimes' }],
          },
          {
            name: 'Corruption and those who shield criminals',
            evidence: [{ token: 'corruption and "protective umbrella"' }],
          },
        ],
      },
    },
  ],
  [
    'Which five industries are looked at?',
    '{ node(id: "campaign/five-industries") { ... on Campaign { targets { name } } } }',
    {
      node: {
        targets: names(
          'Engineering and construction',
          'Financial lending',
          'Information networks',
          'Natural resources',
          'Transportation',
        ),
      },
    },
  ],
  [
    'Who wrote, edited and reviewed the article?',
    '{ people { nodes { name roles { title publication { form } organization { name } } } } publications(filter: { text: "political-and-legal" }) { nodes { publisher { name } } } }',
    {
      people: {
        nodes: [
          ...[
            ['Huang Limin', 'Editor'],
            ['Liu Fang', 'Preliminary reviewer'],
          ].map(([name, title]) => ({
            name,
            roles: [{ title, publication: { form: 'ARTICLE' }, organization: null }],
          })),
          nameGiver('Pan Anna'),
          {
            name: 'Wang Ruijun',
            roles: [{ title: 'Reviewer', publication: { form: 'ARTICLE' }, organization: null }],
          },
          nameGiver('Wu Lanxiang'),
          nameGiver('Zhu Ruiping'),
        ],
      },
      publications: { nodes: [{ publisher: { name: 'Conghua District Rong Media Center' } }] },
    },
  ],
  [
    'Which laws are spoken of, and of which level?',
    '{ laws { nodes { name level } } }',
    {
      laws: {
        nodes: [
          { name: 'Anti-Organized Crime Law', level: 'NATIONAL' },
          { name: 'Civil Code', level: 'NATIONAL' },
          { name: 'Constitution', level: 'NATIONAL' },
          { name: 'Detailed rules for the supervision of law enforcement', level: 'DISTRICT' },
          { name: '“Regulations on the Construction of Guangzhou City”', level: 'MUNICIPAL' },
        ],
      },
    },
  ],
  [
    'What does a misprint stand for?',
    '{ huahua: entities(filter: { text: "Huahua" }) { nodes { name } } trees: entities(filter: { text: "雪亮" }) { nodes { name } } }',
    { huahua: { nodes: names('Conghua District') }, trees: { nodes: names('Xueliang Project') } },
  ],
  [
    'What does the report leave open about the villages?',
    '{ gaps(report: "report/conghua-2022-09-25") { about { id } evidence { passage { ordinal } } } none: gaps(report: "report/another") { id } }',
    {
      gaps: expect.arrayContaining([
        {
          about: [
            { id: 'village/jiangpu-jiangpu' },
            { id: 'village/wenquan-nanping' },
            { id: 'village/taiping-xihu' },
          ],
          evidence: [{ passage: { ordinal: 39 } }],
        },
      ]),
      none: [],
    },
  ],
  [
    'When were the two congresses?',
    '{ events(filter: { text: "congress" }) { nodes { name period { edtf } relations(predicate: HELD) { nodes { origin } } } } }',
    {
      events: {
        nodes: [
          {
            name: '18th CPC National Congress',
            period: { edtf: '2012-11-08/2012-11-14' },
            relations: { nodes: [{ origin: 'EDITOR' }] },
          },
          {
            name: '20th CPC National Congress',
            period: { edtf: '2022-10-16/2022-10-22' },
            relations: { nodes: [{ origin: 'EDITOR' }] },
          },
        ],
      },
    },
  ],
];

function nameGiver(name: string): object {
  const organization = { name: `${name} mediation studio` };
  return {
    name,
    roles: [{ title: 'Gives the mediation studio its name', publication: null, organization }],
  };
}

test('the graph hash is that of the facts as they were read last; who changes one writes the new hash here', async () => {
  expect(await ask('{ about { graphHash } }')).toEqual({
    about: { graphHash: '86bc3aea483d47bd98284e7d6243fd00466b2ee47af82cc013b6c2125d4c5ba0' },
  });
});

describe('a reader asks', () => {
  test.each(questions)('%s', async (_question, query, answer) => {
    expect(await ask(query)).toEqual(answer);
  });
});
