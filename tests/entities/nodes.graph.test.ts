import { afterAll, beforeAll, expect, test } from 'vitest';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const query =
  'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { name } ... on Gap { note } } }';

test('things of every type come in the order of their ids, unknown ones as null, in one statement', async () => {
  const ids = [
    'passage/conghua-2022-09-25/39',
    'town/taiping',
    'town/nowhere',
    'no id at all',
    'award-grant/conghua-2022-09-25/jiangpu-unstated',
    'metric/police-incidents',
    'report/conghua-2022-09-25',
    'town/taiping',
  ];
  service.statementsSent();
  const { data, errors } = await service.ask(query, { ids });
  expect(errors).toBeUndefined();
  const found = (data as { nodes: ({ __typename: string; id: string } | null)[] }).nodes;
  expect(found.map((node) => node?.__typename ?? null)).toEqual([
    'Passage',
    'Town',
    null,
    null,
    'AwardGrant',
    'Metric',
    'Report',
    'Town',
  ]);
  expect(found.map((node) => node?.id ?? null)).toEqual(
    ids.map((id) => (id === 'town/nowhere' || id === 'no id at all' ? null : id)),
  );
  expect(service.statementsSent()).toHaveLength(1);
});

test('no ids are no things', async () => {
  expect((await service.ask(query, { ids: [] })).data).toEqual({ nodes: [] });
});

test('more ids than a page has rows are refused', async () => {
  const ids = Array.from({ length: 101 }, (_, at) => `town/${at}`);
  const { errors } = await service.ask(query, { ids });
  expect(errors).toMatchObject([
    { message: 'ids: expected at most 100 values, got 101.', extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test('many ids with much behind each cost as much as they are', async () => {
  const ids = Array.from({ length: 100 }, () => 'district/conghua');
  const { errors } = await service.ask(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on District { statements(first: 100) { nodes { evidence { passage { section { report { title } } } other: passage { section { title } } } } } } } }',
    { ids },
  );
  expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX' } }]);
});
