import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService({ connection: inject('smallWorld') });
});
beforeEach(() => {
  service.statementsSent();
});
afterAll(() => service.close());

const id = (key: string) => `observation/conghua-2022-09-25/${key}`;

describe('figures', () => {
  test('come with comparator, unit, bounds and period, as the report gives them', async () => {
    const { data } = await service.ask(
      `{ observations { nodes { id aspect quantity { text amount value comparator lower upper unit { code } } period { edtf start end } } } }`,
    );
    const figure = (key: string, aspect: string, period: unknown, quantity: object) => ({
      id: id(key),
      aspect,
      period,
      quantity: { comparator: 'EXACT', lower: null, upper: null, ...quantity },
    });
    const year = (edtf: string) => ({ edtf, start: `${edtf}-01-01`, end: `${edtf}-12-31` });
    const unit = (code: string) => ({ unit: { code } });
    expect(data).toEqual({
      observations: {
        nodes: [
          figure('emergency-unit-daily-report-rate', 'LEVEL', null, {
            text: '98%',
            amount: '98',
            value: 98,
            comparator: 'MORE_THAN',
            lower: 98,
            ...unit('PERCENT'),
          }),
          figure('grid-matters-collected', 'CUMULATIVE', null, {
            text: '1.37 million',
            amount: '1370000',
            value: 1_370_000,
            comparator: 'ABOUT',
            ...unit('ITEM'),
          }),
          figure('peaceful-rental-homes', 'CUMULATIVE', null, {
            text: '2,1240',
            amount: '21240',
            value: 21_240,
            ...unit('SET'),
          }),
          figure('peaceful-rental-homes-as-printed', 'CUMULATIVE', null, {
            text: '2,1240',
            amount: null,
            value: null,
            ...unit('SET'),
          }),
          figure('police-incidents', 'LEVEL', null, {
            text: '4878',
            amount: '4878',
            value: 4878,
            ...unit('INCIDENT'),
          }),
          figure('police-incidents-2012', 'LEVEL', year('2012'), {
            text: '13748',
            amount: '13748',
            value: 13_748,
            ...unit('INCIDENT'),
          }),
          figure('police-incidents-fall', 'CHANGE_PCT', null, {
            text: '64.5%',
            amount: '-64.5',
            value: -64.5,
            ...unit('PERCENT'),
          }),
          figure('rule-of-law-culture-sites', 'LEVEL', null, {
            text: '109',
            amount: '109',
            value: 109,
            ...unit('SITE'),
          }),
          figure('sense-of-security-2021', 'LEVEL', year('2021'), {
            text: '94.92%',
            amount: '94.92',
            value: 94.92,
            ...unit('PERCENT'),
          }),
        ],
      },
    });
    expect(service.statementsSent()).toHaveLength(1);
  });

  test('are held against their baseline: the stated fall is the recomputed one', async () => {
    const { data } = await service.ask(
      `query ($id: ID!) { node(id: $id) { ... on Observation { change { stated { text amount } computed agrees baseline { quantity { amount } period { edtf } evidence { token } } } } } }`,
      { id: id('police-incidents') },
    );
    expect(data).toEqual({
      node: {
        change: {
          stated: { text: '64.5%', amount: '-64.5' },
          computed: '-64.518',
          agrees: true,
          baseline: {
            quantity: { amount: '13748' },
            period: { edtf: '2012' },
            evidence: [{ token: '13748 in 2012' }],
          },
        },
      },
    });
  });

  test('are narrowed by metric, place, unit, aspect, comparator and flag', async () => {
    const { data } = await service.ask(`{
      metric: observations(metric: "metric/sense-of-security") { nodes { id } }
      within: observations(within: "region/guangdong") { totalCount }
      subject: observations(subject: "town/taiping") { totalCount }
      unit: observations(unit: "PERCENT") { totalCount }
      aspect: observations(aspect: CHANGE_PCT) { totalCount }
      comparator: observations(comparator: MORE_THAN) { totalCount }
      flags: observations(flags: [MISPLACED_SEPARATOR]) { nodes { rank origin quantity { amount } } }
    }`);
    expect(data).toEqual({
      metric: { nodes: [{ id: id('sense-of-security-2021') }] },
      within: { totalCount: 9 },
      subject: { totalCount: 0 },
      unit: { totalCount: 3 },
      aspect: { totalCount: 1 },
      comparator: { totalCount: 1 },
      flags: {
        nodes: [
          { rank: 'PREFERRED', origin: 'EDITOR', quantity: { amount: '21240' } },
          { rank: 'DEPRECATED', origin: 'REPORT', quantity: { amount: null } },
        ],
      },
    });
  });

  test('without the text of the report have no quote', async () => {
    const { data } = await service.ask('{ observations(first: 1) { nodes { evidence { quote } } } }');
    expect(data).toEqual({ observations: { nodes: [{ evidence: [{ quote: null }, { quote: null }] }] } });
  });
});
