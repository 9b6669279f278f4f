import { expect, test } from 'vitest';
import { shapes } from '../../benchmarks/speed/peerShapes.js';
import { lineOf, listed, type Results } from '../../benchmarks/speed/results.js';
import { told } from '../../benchmarks/speed/told.js';

const round = (p50: number) => ({
  alone: [p50],
  throughput: 1000 / p50,
  refused: 0,
  cpu: { service: 1, database: 2 },
});
const cost = { statements: 1, rows: 20, dbHits: 4321, scans: [] };
const results: Results = {
  entities: 30_000,
  lines: [
    lineOf('page', { floor: [round(1)], ours: [round(2)], peer: [round(8)] }, { ours: cost }, 0.4),
    lineOf('path', { floor: [round(1)], ours: [round(2)] }, {}, 0.5),
  ],
  start: { floor: 200, ours: 600, peer: 900 },
  memory: { floor: 60, ours: 150, peer: 130, database: 900 },
  made: { command: 'npm run bench', by: 'Node', load: 'the load was 0.1' },
};

test('the list has each operation with its times and its throughput, null where the peer has no form', () => {
  expect(listed(results)).toEqual([
    {
      operation: 'page',
      entities: 30_000,
      p50: { floor: 1, ours: 2, peer: 8 },
      rps: { floor: 1000, ours: 500, peer: 125 },
    },
    {
      operation: 'path',
      entities: 30_000,
      p50: { floor: 1, ours: 2, peer: null },
      rps: { floor: 1000, ours: 500, peer: null },
    },
  ]);
});

test('the page shows how ours stands to the floor and to the peer', () => {
  const page = told([results]);
  expect(page).toContain('| page | 1 | 2 | 8 | 2 | 4 | 1 | 2 | 8 | 0.4 |');
  expect(page).toContain('| path | 1 | 2 | none | 2 |  | 1 | 2 | none | 0.5 |');
  expect(page).toContain('1 / 20 / 4,321');
  expect(page).not.toContain('NaN');
});

test('what was refused is told beside what was answered', () => {
  const refusing = { ...round(2), refused: 7 };
  const lines = [lineOf('page', { ours: [refusing, refusing] }, {}, 0.5)];
  expect(told([{ ...results, lines }])).toContain('| page | none | 500 (14 refused) | none |');
});

test('sizes beside one another show how ours grows with the graph', () => {
  expect(told([{ ...results, entities: 1000 }, results])).toContain('| page | 2 | 2 | 4,321 | 4,321 |');
});

test('what the peer says in lists is one thing in the shape of ours', () => {
  const villages = [{ id: 'village/a', towns: [{ id: 'town/b' }] }];
  expect(shapes['entity-by-id']?.({ villages } as never)).toEqual({
    node: { id: 'village/a', town: { id: 'town/b' } },
  });
});
