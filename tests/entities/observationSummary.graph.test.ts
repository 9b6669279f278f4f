import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const ask = (asked: string, wanted: string) =>
  service.ask(`{ groups: observationSummary(${asked}) { ${wanted} } }`);

async function groups(asked: string, wanted: string): Promise<unknown> {
  const { data, errors } = await ask(asked, wanted);
  expect(errors).toBeUndefined();
  return (data as { groups: unknown }).groups;
}

describe('figures can be put into groups', () => {
  const cases: [what: string, asked: string, wanted: string, found: unknown][] = [
    [
      'that have four or more in them, the largest first',
      'groupBy: [UNIT], having: { countAtLeast: 4 }, orderBy: { field: COUNT, direction: DESC }',
      'unit count',
      [
        { unit: 'PERSON', count: 6 },
        { unit: 'PERCENT', count: 5 },
        { unit: 'ORGANIZATION', count: 4 },
      ],
    ],
    [
      'of which each has a sum, a mean and a middle',
      'groupBy: [UNIT, ASPECT], unit: "PERSON"',
      'aspect count sum mean median min max',
      [
        {
          aspect: 'CUMULATIVE',
          count: 3,
          sum: '796',
          mean: '265.33333333333333333',
          median: '75',
          min: '62',
          max: '659',
        },
        {
          aspect: 'LEVEL',
          count: 3,
          sum: '38446',
          mean: '12815.333333333333333',
          median: '398',
          min: '48',
          max: '38000',
        },
      ],
    ],
    [
      'of which there is only one, with the middle of two figures',
      'groupBy: [], unit: "INCIDENT", aspect: LEVEL',
      'metric { id } count sum mean median',
      [{ metric: null, count: 2, sum: '18626', mean: '9313', median: '9313' }],
    ],
    [
      'by year; most figures have none',
      'groupBy: [YEAR]',
      'year count',
      [
        { year: 2012, count: 1 },
        { year: 2021, count: 1 },
        { year: 2022, count: 1 },
        { year: null, count: 47 },
      ],
    ],
    [
      'by whom they are about and who says so',
      'groupBy: [SUBJECT, SUBJECT_KIND, REPORT], orderBy: { field: COUNT, direction: DESC }',
      'subject { name } subjectKind report { id } count',
      [
        {
          subject: { name: 'Conghua District' },
          subjectKind: 'DISTRICT',
          report: { id: 'report/conghua-2022-09-25' },
          count: 49,
        },
        {
          subject: { name: 'Public-interest litigation site of the Greater Bay Area' },
          subjectKind: 'ORGANIZATION',
          report: { id: 'report/conghua-2022-09-25' },
          count: 1,
        },
      ],
    ],
    [
      'by flag, and as few as wanted',
      'groupBy: [FLAG], orderBy: { field: COUNT, direction: DESC }, flagged: true, first: 2',
      'flag count',
      [
        { flag: 'GARBLED', count: 23 },
        { flag: 'AMBIGUOUS', count: 12 },
      ],
    ],
    [
      'by metric and period, narrowed as any list of figures is',
      'groupBy: [METRIC, PERIOD], metric: "metric/police-incidents", value: { gte: 0 }, not: { period: { within: "2012" } }',
      'metric { id } period max',
      [{ metric: { id: 'metric/police-incidents' }, period: null, max: '4878' }],
    ],
    ['without the readings that were set aside', 'groupBy: [UNIT], rank: DEPRECATED', 'count', []],
  ];
  test.each(cases)('%s', async (_what, asked, wanted, found) => {
    expect(await groups(asked, wanted)).toEqual(found);
  });

  test('in one statement', async () => {
    service.statementsSent();
    await groups('groupBy: [METRIC, REPORT]', 'metric { id } report { title } count');
    expect(service.statementsSent()).toHaveLength(1);
  });
});

describe('what cannot be told of a group says why', () => {
  test.each([
    ['groupBy: [UNIT], unit: "PERCENT", aspect: LEVEL', 'sum', 'percentages and ranks are not added'],
    ['groupBy: []', 'mean', 'group by UNIT as well'],
    ['groupBy: [UNIT], unit: "PERSON"', 'max', 'group by ASPECT as well'],
    ['groupBy: [UNIT], first: 0', 'count', 'first: expected a page size from 1 to 100, got 0'],
  ])('%s: %s', async (asked, wanted, message) => {
    const { errors } = await ask(asked, wanted);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('and leaves what can be told', async () => {
    const { data } = await ask('groupBy: [UNIT], unit: "PERCENT", aspect: LEVEL', 'count sum median max');
    expect(data).toEqual({ groups: [{ count: 4, sum: null, median: '98', max: '98' }] });
  });
});
