import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { format, resolveConfig } from 'prettier';
import { beforeAll, expect, inject, test } from 'vitest';
import vocabulary from '../../cypher/vocabulary.json' with { type: 'json' };
import { predicateRules } from '../../src/ingest/format/predicates.js';
import { projectRoot } from '../../src/projectRoot.js';
import {
  arrows,
  boxes,
  drawing,
  edgeTable,
  labelOf,
  ofSeveralReports,
  sorts,
  typedEdges,
} from './graphModel.js';

const page = join(projectRoot, 'docs', 'graph-model.md');
const picture = join(projectRoot, 'docs', 'graph-model.svg');
const mark = '<!-- From here on `npm run record:model` writes. -->';
const isRecording = process.env.RECORD_MODEL === 'true';

let held: { readonly from: string[]; readonly type: string; readonly to: string[] }[];
beforeAll(async () => {
  const { uri, username, password, database } = inject('world');
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const { records } = await driver.executeQuery(
    'MATCH (a)-[r]->(b) RETURN DISTINCT labels(a) AS from, type(r) AS type, labels(b) AS to',
    {},
    { database },
  );
  held = records.map((record) => record.toObject() as (typeof held)[number]);
  await driver.close();
});

test('the drawing and the table are those of the model as it is now', async () => {
  const [svg, [byHand]] = [await drawing(), readFileSync(page, 'utf8').split(mark)];
  const text = await format([byHand?.trimEnd(), mark, edgeTable()].join('\n\n'), {
    ...(await resolveConfig(page)),
    parser: 'markdown',
  });
  if (isRecording) {
    writeFileSync(picture, svg);
    writeFileSync(page, text);
  }
  expect(readFileSync(picture, 'utf8')).toBe(svg);
  expect(readFileSync(page, 'utf8')).toBe(text);
});

test('every relationship of the graph is drawn', () => {
  const isDrawn = ({ from, type, to }: (typeof held)[number]): boolean =>
    arrows.some(([one, name, other]) => name === type && from.includes(one) && to.includes(other)) ||
    (typedEdges.includes(type) && from.includes('Entity') && to.includes('Entity'));
  expect(held.length).toBeGreaterThan(50);
  expect(held.filter((one) => !isDrawn(one))).toEqual([]);
});

test('every arrow that is drawn is in the graph, or comes with several reports', () => {
  const missing = arrows.filter(
    ([from, type, to]) =>
      !held.some((one) => one.type === type && one.from.includes(from) && one.to.includes(to)),
  );
  expect(missing.filter((arrow) => !arrow.some((name) => ofSeveralReports.includes(name)))).toEqual([]);
});

test('every typed edge of the graph leads from and to what the table says', () => {
  const rules = Object.entries(predicateRules).flatMap(([type, { ways }]) =>
    ways.map(([from, to]) => ({ type, from: from.map(labelOf), to: to.map(labelOf) })),
  );
  const edges = held.filter(({ type }) => typedEdges.includes(type) && type !== 'RECEIVED');
  const isAllowed = ({ from, type, to }: (typeof held)[number]): boolean =>
    rules.some(
      (rule) =>
        rule.type === type &&
        from.some((label) => rule.from.includes(label)) &&
        to.some((label) => rule.to.includes(label)),
    );
  expect(edges.filter((edge) => !isAllowed(edge))).toEqual([]);
});

test('every name of the vocabulary is drawn or written of', () => {
  const text = readFileSync(page, 'utf8');
  const drawn = new Set<string>([...Object.keys(boxes), ...sorts.flat(), ...arrows.flat()]);
  const names = [...vocabulary.labels, ...vocabulary.relationshipTypes];
  expect(names.filter((name) => !drawn.has(name) && !text.includes(`\`${name}\``))).toEqual([]);
});
