import { expect, test } from 'vitest';
import {
  chartGroups,
  spansMagnitudes,
  type Figure,
} from '../../../src/web/explorer/figures/charts/chartPoints.js';
import { merge } from '../../../src/web/explorer/neighbourhood/merge.js';
import { linkIsWithin } from '../../../src/web/explorer/neighbourhood/years.js';
import { withGaps } from '../../../src/web/explorer/parts/rowStretches.js';
import { excerptOf } from '../../../src/web/explorer/search/excerpt.js';

const quantity = (amount: string | null, code: string) => ({
  text: amount ?? '',
  amount,
  comparator: 'EXACT' as const,
  lower: null,
  upper: null,
  unit: { code, name: code.toLowerCase() },
});

const figure = (id: string, amount: string | null, code: string, others: Partial<Figure> = {}): Figure => ({
  __typename: 'Observation',
  id,
  origin: 'REPORT',
  rank: 'NORMAL',
  confidence: 1,
  flags: [],
  metric: { id: `metric/${id}`, name: id, description: '' },
  subject: { id: 'district/a', kind: 'DISTRICT', name: 'A' },
  aspect: 'LEVEL',
  quantity: quantity(amount, code),
  period: null,
  change: null,
  changeOf: null,
  report: { id: 'a-2020-01-01', title: 'A' },
  evidence: [],
  ...others,
});

test('figures are drawn by unit, changes apart from shares, and one without a reading is not drawn', () => {
  const groups = chartGroups([
    figure('a', '5', 'CASE'),
    figure('b', '98', 'PERCENT'),
    figure('c', '-64.5', 'PERCENT', { aspect: 'CHANGE_PCT' }),
    figure('d', null, 'CASE'),
  ]);
  expect(groups.map(({ name, figures, points }) => [name, figures.length, points.length])).toEqual([
    ['CASE', 2, 1],
    ['CHANGE', 1, 1],
    ['PERCENT', 1, 1],
  ]);
});

test('a baseline is drawn only where it has the unit of the figure', () => {
  const change = (code: string) => ({
    agrees: true,
    computed: '-50',
    stated: quantity('-50', 'PERCENT'),
    baseline: { id: 'x', quantity: quantity('10', code), period: { edtf: '2012' } },
  });
  const [group] = chartGroups([
    figure('a', '5', 'CASE', { change: change('CASE') }),
    figure('b', '6', 'CASE', { change: change('PERSON') }),
  ]);
  expect(group?.points.map(({ baseline }) => baseline?.value ?? null)).toEqual([10, null]);
  expect(group?.points[0]?.baseline?.at?.getUTCFullYear()).toBe(2012);
});

test('an axis goes by powers of ten where amounts span magnitudes, and never below nought', () => {
  expect(spansMagnitudes([5, 38_000])).toBe(true);
  expect(spansMagnitudes([60, 75])).toBe(false);
  expect(spansMagnitudes([0, 38_000])).toBe(false);
});

const thing = (id: string) => ({ distance: 1, leftOut: 0, entity: { id, kind: 'TOWN' as const, name: id } });
const link = (from: string, predicate: 'RUNS' | 'PART_OF', to: string) => ({
  from: { id: from },
  predicate,
  to: { id: to },
  statements: [],
});
const around = {
  centre: null,
  nodes: ['a', 'b', 'c', 'd'].map(thing),
  links: [link('a', 'RUNS', 'b'), link('a', 'PART_OF', 'c'), link('c', 'RUNS', 'd')],
};
const idsOf = (drawn: ReturnType<typeof merge>) => drawn.things.map(({ entity }) => entity.id);

test('folding a relation takes away what only it led to, and says how much is left out', () => {
  const drawn = merge([around], { centre: 'a', folded: [{ id: 'a', predicate: 'PART_OF' }] });
  expect(idsOf(drawn)).toEqual(['a', 'b']);
  expect(drawn.things[0]?.leftOut).toBe(1);
});

test('what is pinned stays, and what hangs on it', () => {
  const drawn = merge([around], { centre: 'a', pinned: ['c'], folded: [{ id: 'a', predicate: 'PART_OF' }] });
  expect(idsOf(drawn)).toEqual(['a', 'c', 'b', 'd']);
});

test('at most 300 things are drawn, the nearest ones, and the rest is told', () => {
  const many = Array.from({ length: 400 }, (_, at) => `n${at}`);
  const drawn = merge(
    [{ centre: null, nodes: ['a', ...many].map(thing), links: many.map((id) => link('a', 'RUNS', id)) }],
    {
      centre: 'a',
    },
  );
  expect([drawn.things.length, drawn.tooMany, drawn.links.length]).toEqual([300, 101, 299]);
});

test('a link is of certain years if one of its statements is; without a time it stays unless only dated ones are wanted', () => {
  const years = { from: 2012, until: 2015, isDatedOnly: false };
  const during = (start: string | null, end: string | null) => ({ id: 'x', period: { start, end } });
  expect(linkIsWithin({ statements: [during('2015-06-01', null)] }, years)).toBe(true);
  expect(linkIsWithin({ statements: [during('2016-01-01', null)] }, years)).toBe(false);
  expect(linkIsWithin({ statements: [during(null, '2011-12-31')] }, years)).toBe(false);
  expect(linkIsWithin({ statements: [{ id: 'x', year: 2013 }] }, years)).toBe(true);
  expect(linkIsWithin({ statements: [{ id: 'x', period: null }] }, years)).toBe(true);
  expect(linkIsWithin({ statements: [{ id: 'x', period: null }] }, { ...years, isDatedOnly: true })).toBe(
    false,
  );
});

test('rows out of view leave their height behind, also around a row that is kept', () => {
  const item = (index: number) => ({ index, start: 100 + index * 50, end: 150 + index * 50 });
  expect(withGaps([item(0), item(10), item(11)], 1100, 100)).toEqual([
    { index: 0 },
    { height: 450, before: 10 },
    { index: 10 },
    { index: 11 },
    { height: 400, before: -1 },
  ]);
});

test('of a long passage the stretch around the first hits is shown, its hits where they stand in it', () => {
  const text = `${'lead '.repeat(100)}needle ${'tail '.repeat(200)}`;
  const start = text.indexOf('needle');
  const excerpt = excerptOf(text, [{ start, end: start + 6 }]);
  const [hit] = excerpt.hits;
  expect(excerpt.text.slice(hit?.start, hit?.end)).toBe('needle');
  expect(excerpt.text.startsWith('… lead')).toBe(true);
  expect(excerpt.text.length).toBeLessThan(450);
  expect(excerptOf('short needle', [{ start: 6, end: 12 }]).text).toBe('short needle');
});
