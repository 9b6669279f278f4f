import { expect, test } from 'vitest';
import { where } from '../../../src/graph/select/where.js';

const status = "town.status = 'ACTIVE'";
const prize = 'EXISTS { MATCH (town)<-[:SUBJECT]-(:AwardGrant) }';

test('what looks further is looked at behind what the row itself tells', () => {
  expect(where('MATCH (town:Town)', [prize, status])).toBe(
    `MATCH (town:Town) WHERE (${status}) AND CASE WHEN (${status}) THEN (${prize}) ELSE false END`,
  );
});

test('nothing that looks further is written twice', () => {
  const both = `(${prize}) AND (${prize})`;
  const text = where('MATCH (town:Town)', [`(${both})`, prize, status]);
  expect(text.match(/EXISTS/g)).toHaveLength(3);
});

test('where nothing can be told by the row itself there is no CASE', () => {
  expect(where('MATCH (town:Town)', [prize])).toBe(`MATCH (town:Town) WHERE (${prize})`);
});

test('conditions stand beside the one that a match ends in', () => {
  expect(where('MATCH (town:Town) WHERE town.a OR town.b', [status])).toBe(
    `MATCH (town:Town) WHERE ( town.a OR town.b) AND (${status})`,
  );
});
