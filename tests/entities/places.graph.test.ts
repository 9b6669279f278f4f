import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
beforeEach(() => {
  service.statementsSent();
});
afterAll(() => service.close());

const tokens = (...words: string[]) => words.map((token) => ({ token, passage: { ordinal: 39 } }));
const unstated = (...words: string[]) => ({
  nodes: [{ outcome: 'UNSTATED', award: null, evidence: tokens(...words, 'Village (community)') }],
});

describe('the towns, their villages and their awards', () => {
  test('come with outcome, award and evidence in one statement', async () => {
    const { data, errors } = await service.ask(
      '{ towns { nodes { name villages { nodes { name awards { nodes { outcome award { name } evidence { token passage { ordinal } } } } } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      towns: {
        nodes: [
          {
            name: 'Chengjiao Street',
            villages: {
              nodes: [
                {
                  name: 'Xihe Village',
                  awards: {
                    nodes: [
                      {
                        outcome: 'CULTIVATION',
                        award: { name: 'National Democratic Rule of Law Demonstration Village (Community)' },
                        evidence: tokens(
                          'West Hehe Village West and Village',
                          'National Democratic Law Demonstration Village (Community)',
                          'cultivation unit',
                          'passed the field assessment',
                        ),
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            name: 'Jiangpu Street',
            villages: { nodes: [{ name: 'Jiangpu Village', awards: unstated('Jiangpu Village') }] },
          },
          {
            name: 'Taiping Town',
            villages: { nodes: [{ name: 'Xihu Village', awards: unstated('West Lake Village') }] },
          },
          {
            name: 'Wenquan Town',
            villages: { nodes: [{ name: 'Nanping Village', awards: unstated('Nanping Village') }] },
          },
        ],
      },
    });
    expect(service.statementsSent()).toHaveLength(1);
  });

  test('say why a title is missing', async () => {
    const { data, errors } = await service.ask(
      '{ awardGrants(outcome: UNSTATED) { totalCount nodes { recipient { id } year awarder { id } origin flags { kind } } } }',
    );
    const grant = (id: string) => ({
      recipient: { id },
      year: null,
      awarder: null,
      origin: 'REPORT',
      flags: [{ kind: 'CUT_OFF' }],
    });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      awardGrants: {
        totalCount: 3,
        nodes: [
          grant('village/jiangpu-jiangpu'),
          grant('village/wenquan-nanping'),
          grant('village/taiping-xihu'),
        ],
      },
    });
  });
});

describe('places', () => {
  test('lie in one another, administrative ones first', async () => {
    const { data, errors } = await service.ask(
      '{ districts { nodes { name(lang: ZH) partOf { id } within { __typename id } towns { totalCount } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      districts: {
        nodes: [
          {
            name: '从化区',
            partOf: { id: 'region/guangzhou' },
            within: [
              { __typename: 'Region', id: 'region/guangzhou' },
              { __typename: 'Region', id: 'region/guangdong' },
              { __typename: 'Region', id: 'region/china' },
              { __typename: 'Region', id: 'region/greater-bay-area' },
            ],
            towns: { totalCount: 4 },
          },
        ],
      },
    });
  });

  test('are found by any of their names and by what surrounds them', async () => {
    const { data, errors } = await service.ask(
      `{
        mangled: towns(filter: { text: "nanping town" }) { nodes { id } }
        chinese: entities(filter: { text: "西湖", within: "town/taiping" }) { nodes { id kind } }
        elsewhere: entities(filter: { text: "西湖", within: "town/wenquan" }) { totalCount }
      }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      mangled: { nodes: [{ id: 'town/wenquan' }] },
      chinese: { nodes: [{ id: 'village/taiping-xihu', kind: 'VILLAGE' }] },
      elsewhere: { totalCount: 0 },
    });
    expect(service.statementsSent()).toHaveLength(3);
  });

  test('lead back to themselves three deep without mixing anything up', async () => {
    const { data, errors } = await service.ask(
      `{ node(id: "village/taiping-xihu") { ... on Village { town { id villages { nodes { id town { id villages { nodes { id town { id villages { nodes { id } } } } } } } } } } } }`,
    );
    const village = 'village/taiping-xihu';
    const town = (villages: unknown) => ({ id: 'town/taiping', villages: { nodes: [villages] } });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      node: { town: town({ id: village, town: town({ id: village, town: town({ id: village }) }) }) },
    });
  });
});

describe('an award', () => {
  test('leads to its recipients, to their awards, and round again three deep', async () => {
    const { data, errors } = await service.ask(
      `{ awards(first: 1) { nodes { id awarder { id } grants(first: 5) { nodes { recipient { id awards(first: 5) { nodes { award { id grants(first: 5) { nodes { recipient { id awards(first: 5) { nodes { award { grants { totalCount } } } } } } } } } } } } } } } }`,
    );
    const id = 'award/national-democratic-rule-of-law-demonstration-village';
    const recipient = (award: unknown) => ({
      grants: {
        nodes: [{ recipient: { id: 'village/chengjiao-xihe', awards: { nodes: [{ award }] } } }],
      },
    });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      awards: {
        nodes: [{ id, awarder: null, ...recipient({ id, ...recipient({ grants: { totalCount: 1 } }) }) }],
      },
    });
  });
});

describe('node', () => {
  test('finds things of every type by their id', async () => {
    const ids = {
      Region: 'region/guangdong',
      District: 'district/conghua',
      Town: 'town/taiping',
      Village: 'village/chengjiao-xihe',
      Award: 'award/national-democratic-rule-of-law-demonstration-village',
      Metric: 'metric/police-incidents',
      Observation: 'observation/conghua-2022-09-25/police-incidents',
      Relation: 'relation/conghua-2022-09-25/xihu-part-of-taiping',
      AwardGrant: 'award-grant/conghua-2022-09-25/xihu-unstated',
      Report: 'report/conghua-2022-09-25',
      Section: 'section/conghua-2022-09-25/crime',
      Passage: 'passage/conghua-2022-09-25/39',
    };
    for (const [__typename, id] of Object.entries(ids)) {
      const { data } = await service.ask('query ($id: ID!) { node(id: $id) { __typename id } }', {
        id,
      });
      expect(data).toEqual({ node: { __typename, id } });
    }
    expect(service.statementsSent()).toHaveLength(Object.keys(ids).length);
  });

  test('is null for an id that nothing has, and asks nothing for a prefix that no type has', async () => {
    expect((await service.ask('{ node(id: "town/atlantis") { id } }')).data).toEqual({ node: null });
    expect(service.statementsSent()).toHaveLength(1);
    for (const id of ['planet/earth', '', '/', 'town', 'Town/taiping', "town' OR 1=1 //"]) {
      const { data, errors } = await service.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect({ data, errors }).toEqual({ data: { node: null }, errors: undefined });
    }
    expect(service.statementsSent()).toEqual([]);
  });
});
