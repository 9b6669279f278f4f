import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

interface Row {
  readonly metric: { id: string };
  readonly subject: { id: string };
  readonly aspect: string;
  readonly unit: { code: string };
  readonly count: number;
}

const key = 'metric { id } subject { id } aspect unit { code } count';

const ask = (asked: string, wanted: string) => service.ask(`{ rows: availability(${asked}) { ${wanted} } }`);

async function rows(asked: string, wanted = key): Promise<Row[]> {
  const { data, errors } = await ask(asked, wanted);
  expect(errors).toBeUndefined();
  return (data as { rows: Row[] }).rows;
}

const row = (metric: string, aspect: string, code: string, count: number, subject = 'district/conghua') => ({
  metric: { id: metric },
  subject: { id: subject },
  aspect,
  unit: { code },
  count,
});

describe('which figures there are', () => {
  test('of a metric: how many say what, in which unit, about whom', async () => {
    expect(await rows('metric: "metric/police-incidents"')).toEqual([
      row('metric/police-incidents', 'CHANGE_PCT', 'PERCENT', 1),
      row('metric/police-incidents', 'LEVEL', 'INCIDENT', 2),
    ]);
  });

  test('and for which times', async () => {
    const wanted = 'withoutPeriod firstDay lastDay periods { edtf start end } observations { id }';
    expect(await rows('metric: "metric/police-incidents"', wanted)).toEqual([
      {
        withoutPeriod: 1,
        firstDay: null,
        lastDay: null,
        periods: [],
        observations: [{ id: 'observation/conghua-2022-09-25/police-incidents-fall' }],
      },
      {
        withoutPeriod: 1,
        firstDay: '2012-01-01',
        lastDay: '2012-12-31',
        periods: [{ edtf: '2012', start: '2012-01-01', end: '2012-12-31' }],
        observations: [
          { id: 'observation/conghua-2022-09-25/police-incidents-2012' },
          { id: 'observation/conghua-2022-09-25/police-incidents' },
        ],
      },
    ]);
  });

  test('of a metric whose period has no end yet: the last day is left open', async () => {
    const wanted = 'withoutPeriod firstDay lastDay periods { edtf }';
    expect(await rows('metric: "metric/disputes-mediated"', wanted)).toEqual([
      { withoutPeriod: 0, firstDay: '2012-01-01', lastDay: null, periods: [{ edtf: '2012/..' }] },
    ]);
  });

  test('about an entity: every metric, in the order of the ids', async () => {
    const found = await rows('subject: "district/conghua"');
    const ids = found.map(({ metric }) => metric.id);
    expect(ids).toEqual([...ids].sort());
    expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(49);
    expect(new Set(found.map(({ subject }) => subject.id))).toEqual(new Set(['district/conghua']));
  });

  test('of a metric about an entity', async () => {
    expect(await rows('subject: "district/conghua", metric: "metric/sense-of-security"')).toEqual([
      row('metric/sense-of-security', 'LEVEL', 'PERCENT', 1),
    ]);
  });

  test('without the readings that were set aside', async () => {
    expect(await rows('metric: "metric/ecological-land"')).toEqual([
      row('metric/ecological-land', 'CUMULATIVE', 'MU', 1),
    ]);
  });

  test('about everything inside a place, where that is asked for', async () => {
    expect(await rows('subject: "region/guangdong"')).toEqual([]);
    const found = await rows('subject: "region/guangdong", includeWithin: true');
    expect(found).toEqual(await rows('subject: "district/conghua"'));
  });

  test('about what lies inside something that is no place: only about itself', async () => {
    const site = 'organization/greater-bay-area-public-interest-litigation-site';
    expect(await rows(`subject: "${site}", includeWithin: true`)).toEqual([
      row('metric/public-interest-litigation-site-area', 'LEVEL', 'MU', 1, site),
    ]);
  });

  describe('for a period', () => {
    test('about a place: the metrics with a figure that overlaps it, told of these figures alone', async () => {
      const found = await rows('subject: "district/conghua", period: { overlaps: "2021" }');
      expect(found.map(({ metric }) => metric.id)).toEqual([
        'metric/comprehensive-governance-centers',
        'metric/disputes-mediated',
        'metric/ecological-cases-first-punished',
        'metric/ecological-cases-handled',
        'metric/ecological-criminals-punished',
        'metric/key-public-security-areas-rectified',
        'metric/mediation-success-rate',
        'metric/sense-of-security',
      ]);
    });

    test('of a metric: figures of other times and of none are left out', async () => {
      const wanted = 'count withoutPeriod firstDay lastDay periods { edtf } observations { id }';
      const year2012 = {
        count: 1,
        withoutPeriod: 0,
        firstDay: '2012-01-01',
        lastDay: '2012-12-31',
        periods: [{ edtf: '2012' }],
        observations: [{ id: 'observation/conghua-2022-09-25/police-incidents-2012' }],
      };
      const metric = 'metric: "metric/police-incidents"';
      expect(await rows(`${metric}, period: { within: "2012" }`, wanted)).toEqual([year2012]);
      expect(await rows(`${metric}, period: {}`, wanted)).toEqual([year2012]);
      expect(await rows(`${metric}, period: { overlaps: "2013/.." }`, wanted)).toEqual([]);
    });

    test('about everything inside a place, since a year', async () => {
      const asked = 'subject: "region/guangdong", includeWithin: true, period: { within: "2020/.." }';
      expect((await rows(asked)).map(({ metric }) => metric.id)).toEqual([
        'metric/public-security-rank',
        'metric/sense-of-security',
      ]);
    });
  });

  test('of what nobody has heard of: none', async () => {
    expect(await rows('metric: "metric/nowhere"')).toEqual([]);
    expect(await rows('subject: "town/nowhere"')).toEqual([]);
  });

  test('is told in one statement', async () => {
    service.statementsSent();
    await rows('subject: "district/conghua"', `${key} metric { name } periods { edtf } observations { id }`);
    expect(service.statementsSent()).toHaveLength(1);
  });
});

test.each(['includeWithin: true', 'subject: null', 'subject: null, metric: null'])(
  'everything about everything is refused before the database is asked: %s',
  async (asked) => {
    service.statementsSent();
    const { errors } = await ask(asked, 'count');
    expect(errors).toMatchObject([
      {
        message: 'Expected a subject or a metric, or both, got neither.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect(service.statementsSent()).toEqual([]);
  },
);
