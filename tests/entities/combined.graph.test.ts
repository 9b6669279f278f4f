import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maximumConditions, maximumFilterDepth } from '../../src/graph/select/conditions.js';
import { listedKeys } from '../support/listedKeys.js';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const ids = (list: string): Promise<string[]> => listedKeys(service, list);

describe('conditions can be combined', () => {
  const lists: [what: string, field: string, found: string[]][] = [
    [
      'one or the other',
      'towns(filter: { or: [{ text: "Jiangpu" }, { text: "Chengjiao" }] })',
      ['chengjiao', 'jiangpu'],
    ],
    ['one but not the other', 'towns(filter: { text: "jiedao", not: { text: "Jiangpu" } })', ['chengjiao']],
    ['all in a list', 'towns(filter: { and: [{ text: "jiedao" }, { text: "Jiangpu" }] })', ['jiangpu']],
    ['none of a list, which nothing meets', 'towns(filter: { or: [] })', []],
    ['all of an empty list, which hold', 'towns(filter: { text: "Jiangpu", and: [] })', ['jiangpu']],
    ['not nothing, which nothing meets', 'towns(filter: { not: {} })', []],
    [
      'kinds and places',
      'entities(filter: { kinds: [TOWN, VILLAGE], not: { not: { within: "town/jiangpu" } } }, orderBy: { field: ID })',
      ['jiangpu', 'jiangpu-jiangpu'],
    ],
    [
      'figures with no single reading, which are not among the large ones and so among the others',
      'observations(rank: DEPRECATED, not: { value: { gte: 0 } })',
      ['peaceful-rental-homes-as-printed'],
    ],
    [
      'figures of two units',
      'observations(origin: EDITOR, or: [{ unit: "MU" }, { unit: "HECTARE" }])',
      ['ecological-land', 'litigation-site-area'],
    ],
    [
      'grants by year or place',
      'awardGrants(or: [{ year: 2022, not: { award: "award/nothing" } }, { within: "town/taiping" }])',
      [
        'conghua-red-cotton-index-2022',
        'village-social-work-stations-innovation-cases-2022',
        'xihu-unstated',
      ],
    ],
  ];
  test.each(lists)('%s', async (_what, field, found) => {
    expect((await ids(field)).sort()).toEqual(found.sort());
  });

  test('in one statement, however many there are', async () => {
    service.statementsSent();
    await ids('towns(filter: { or: [{ text: "Jiangpu" }, { not: { within: "town/taiping" } }] })');
    expect(service.statementsSent()).toHaveLength(1);
  });
});

describe('conditions are refused with what would be right', () => {
  const refused = async (filter: string): Promise<string> => {
    const { errors } = await service.ask(`{ towns(filter: ${filter}) { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    return errors?.[0]?.message ?? '';
  };

  test('where there are too many', async () => {
    const many = Array.from({ length: maximumConditions + 1 }, () => '{ text: "a" }').join(', ');
    expect(await refused(`{ or: [${many}] }`)).toMatch(`at most ${maximumConditions} conditions`);
  });

  test('where they stand too deep inside one another', async () => {
    const depth = maximumFilterDepth;
    expect(await refused(`${'{ not: '.repeat(depth)} {} ${'}'.repeat(depth)}`)).toMatch(
      `at most ${depth} deep`,
    );
  });

  test.each([50, 1_000, 12_000])('where a variable holds them %i deep', async (depth) => {
    const body = `{"query":"query ($filter: TownFilter) { towns(filter: $filter) { totalCount } }","variables":{"filter":${'{"not":'.repeat(depth)}{}${'}'.repeat(depth)}}}`;
    const response = await service.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: body,
    });
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});

describe('what the words around a number leave open decides, if asked', () => {
  const rates = 'observations(metric: "metric/mediation-success-rate", ';
  test.each([
    ['{ gte: 98, mode: CERTAIN }', true],
    ['{ gte: 98.5, mode: CERTAIN }', false],
    ['{ gte: 99, mode: POSSIBLE }', true],
    ['{ lte: 98, mode: POSSIBLE }', false],
    ['{ lte: 98.5, mode: POSSIBLE }', true],
    ['{ gte: 99 }', false],
    ['{ lte: 98 }', true],
  ])('more than 98 %% is %s: %s', async (value, isFound) => {
    expect(await ids(`${rates} value: ${value})`)).toEqual(isFound ? ['mediation-success-rate'] : []);
  });

  test.each([
    ['{ gte: 1300000, mode: CERTAIN }', false],
    ['{ gte: 1200000, lte: 1600000, mode: CERTAIN }', true],
    ['{ gte: 1500000, mode: POSSIBLE }', true],
    ['{ gte: 2000000, mode: POSSIBLE }', false],
  ])('about 1.37 million is %s: %s', async (value, isFound) => {
    const found = await ids(`observations(metric: "metric/grid-matters-collected", value: ${value})`);
    expect(found).toEqual(isFound ? ['grid-matters-collected'] : []);
  });
});

describe('of a series', () => {
  const figures = 'observations(metric: "metric/police-incidents", aspect: LEVEL, ';
  test('the latest figure can be asked for', async () => {
    expect(await ids(`${figures} latest: true)`)).toEqual(['police-incidents-2012']);
  });
  test('and those before it', async () => {
    expect(await ids(`${figures} latest: false)`)).toEqual(['police-incidents']);
  });
});
