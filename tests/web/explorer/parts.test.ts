import { expect, test } from 'vitest';
import { english } from '../../../src/web/explorer/language/english.js';
import { merge } from '../../../src/web/explorer/neighbourhood/merge.js';
import { citationOf } from '../../../src/web/explorer/parts/citation.js';
import { csvOf } from '../../../src/web/explorer/parts/csv.js';
import { cut } from '../../../src/web/explorer/parts/passages.js';
import { nextRow } from '../../../src/web/explorer/parts/nextRow.js';
import { addressOf, pathOf } from '../../../src/web/explorer/shell/address.js';
import { axisOf, placeOn } from '../../../src/web/explorer/timeline/axis.js';
import { yearsOf } from '../../../src/web/explorer/figures/years.js';
import { markOf, scaleFor, scaleName } from '../../../src/web/explorer/figures/scale.js';

test('a passage is cut at its words, also where they overlap, and loses nothing', () => {
  const text = 'one two three four';
  const cuts = [
    [{ start: 4, end: 7 }],
    [
      { start: 0, end: 7 },
      { start: 4, end: 13 },
    ],
    [],
    [{ start: 14, end: 18 }],
  ];
  for (const spans of cuts)
    expect(
      cut(text, spans)
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe(text);
  expect(cut(text, [{ start: 4, end: 7 }])).toEqual([
    { text: 'one ', isToken: false },
    { text: 'two', isToken: true },
    { text: ' three four', isToken: false },
  ]);
});

test('a file of rows keeps commas, quotes and line ends, and no spreadsheet takes a name for a formula', () => {
  expect(
    csvOf(
      ['a', 'b'],
      [
        ['x,"y"', null],
        ['=1+1', '-64.5'],
        ['two\nlines', 3],
      ],
    ),
  ).toBe('a,b\r\n"x,""y""",\r\n\'=1+1,-64.5\r\n"two\nlines",3\r\n');
});

test('an address leaves out what is not asked for, and keeps the slashes of an id', () => {
  expect(addressOf('/figures', { unit: 'PERCENT', text: '', within: undefined }, 'zh')).toBe(
    '/figures?unit=PERCENT&lang=zh',
  );
  expect(addressOf('/figures')).toBe('/figures');
  expect(pathOf('entity', 'town/tai ping')).toBe('/entity/town/tai%20ping');
});

test('years of an address become a time of the service, and what is no year becomes none', () => {
  const years = (from?: string, until?: string) => yearsOf((name) => (name === 'from' ? from : until));
  expect(years('2013', '2021')).toBe('2013/2021');
  expect(years('2013')).toBe('2013/..');
  expect(years(undefined, '2021')).toBe('1000/2021');
  expect(years('20', 'soon')).toBeUndefined();
});

test('arrows stop at the ends of a list', () => {
  expect(nextRow('ArrowDown', 2, 3)).toBe(2);
  expect(nextRow('ArrowUp', 0, 3)).toBe(0);
  expect(nextRow('End', 0, 3)).toBe(2);
  expect(nextRow('Tab', 0, 3)).toBeUndefined();
});

test('a mark lies on the scale of its unit, reaches to where the words allow, and starts from its baseline', () => {
  const quantity = { text: '', amount: '4878', comparator: 'EXACT', lower: null, upper: null } as const;
  const incidents = { ...quantity, unit: { code: 'INCIDENT', name: 'incident' } };
  const baseline = { id: '', period: null, quantity: { ...incidents, amount: '13748' } };
  const change = { agrees: true, computed: '-64.518', stated: incidents, baseline };
  const scale = scaleFor('INCIDENT', [4878, 13748]);
  const mark = markOf({ quantity: incidents, aspect: 'LEVEL', change }, scale);
  expect(mark).toMatchObject({ reach: 'EXACT', from: 1 });
  expect(mark?.at).toBeLessThan(1);
  const share = {
    ...quantity,
    amount: '98',
    comparator: 'MORE_THAN',
    unit: { code: 'PERCENT', name: '' },
  } as const;
  expect(markOf({ quantity: share, aspect: 'LEVEL', change: null }, scaleFor('PERCENT', []))).toEqual({
    at: 0.98,
    reach: 'MORE',
    from: null,
  });
  expect(markOf({ quantity: { ...share, amount: null }, aspect: 'LEVEL', change: null }, scale)).toBeNull();
});

test('a change in per cent is not put on the scale of shares', () => {
  const quantity = { text: '', amount: '-50', comparator: 'EXACT', lower: null, upper: null } as const;
  const percent = { ...quantity, unit: { code: 'PERCENT', name: '' } };
  expect(scaleName(percent, 'CHANGE_PCT')).not.toBe(scaleName(percent, 'LEVEL'));
  expect(markOf({ quantity: percent, aspect: 'CHANGE_PCT', change: null }, scaleFor('CHANGE', []))).toEqual({
    at: 0.25,
    reach: 'EXACT',
    from: 0.5,
  });
});

test('a time lies on an axis of whole years, and an open end reaches its end', () => {
  const axis = axisOf([
    { start: '2012-11-08', end: '2012-11-14' },
    { start: '2020-01-01', end: null },
  ]);
  expect(placeOn(axis, { start: '2012-01-01', end: null })).toEqual({ left: 0, width: 100 });
  const { left, width } = placeOn(axis, { start: '2020-01-01', end: null });
  expect(left + width).toBeCloseTo(100);
});

test('neighbourhoods put together have each thing and each link once, and no link into nothing', () => {
  const thing = (id: string, leftOut: number) => ({
    distance: 1,
    leftOut,
    entity: { id, kind: 'TOWN' as const, name: id },
  });
  const link = (from: string, to: string) => ({
    from: { id: from },
    to: { id: to },
    predicate: 'RUNS' as const,
    statements: [],
  });
  const merged = merge([
    { centre: null, nodes: [thing('a', 0), thing('b', 3)], links: [link('a', 'b'), link('b', 'z')] },
    { centre: null, nodes: [thing('b', 0), thing('c', 0)], links: [link('a', 'b'), link('b', 'c')] },
  ]);
  expect(merged.things.map(({ entity, leftOut }) => [entity.id, leftOut])).toEqual([
    ['a', 0],
    ['b', 0],
    ['c', 0],
  ]);
  expect(merged.links).toHaveLength(2);
});

test('a citation names report, passages, graph, day and address', () => {
  const cited = {
    title: 'Police incidents',
    reports: [{ title: 'A report', published: '2022-09-25' }],
    passages: [20],
    graphHash: '0123456789abcdef',
    address: 'http://localhost/statement/x',
  };
  expect(citationOf(cited, english, new Date('2026-01-02T03:04:05Z'))).toBe(
    'Police incidents. A report, 2022-09-25. passage 20. graph 0123456789ab. seen on 2026-01-02. http://localhost/statement/x',
  );
});
