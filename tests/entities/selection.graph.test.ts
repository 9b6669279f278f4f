import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { modelVersion } from '../../src/ingest/store.js';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
beforeEach(() => {
  service.statementsSent();
});
afterAll(() => service.close());

describe('a selection', () => {
  test('may ask the same field twice under other names and with other arguments', async () => {
    const { data } = await service.ask(`{
      node(id: "town/taiping") { ... on Town {
        en: name zh: name(lang: ZH) pinyin: name(lang: PINYIN)
        one: villages(first: 1) { totalCount } none: villages(filter: { text: "nowhere" }) { totalCount }
      } }
    }`);
    expect(data).toEqual({
      node: {
        en: 'Taiping Town',
        zh: '太平镇',
        pinyin: 'Tàipíng Zhèn',
        one: { totalCount: 1 },
        none: { totalCount: 0 },
      },
    });
    expect(service.statementsSent()).toHaveLength(1);
  });

  test('may give one name to different fields of different types', async () => {
    const { data } = await service.ask(`{
      entities(filter: { text: "taiping", kinds: [TOWN] }) { nodes { __typename ...Inside } }
      districts { nodes { ...Inside } }
    }
    fragment Inside on Entity {
      ... on Town { kind x: villages { nodes { id } } }
      ... on District { kind x: towns(first: 1) { nodes { id } } }
    }`);
    expect(data).toEqual({
      entities: {
        nodes: [{ __typename: 'Town', kind: 'TOWN', x: { nodes: [{ id: 'village/taiping-xihu' }] } }],
      },
      districts: { nodes: [{ kind: 'DISTRICT', x: { nodes: [{ id: 'town/chengjiao' }] } }] },
    });
    expect(service.statementsSent()).toHaveLength(2);
  });

  test('is merged where fields meet again, across fragments', async () => {
    const { data } = await service.ask(`
      query { towns(first: 1) { nodes { ...A villages { nodes { id } } } ...B } }
      fragment A on Town { villages { nodes { name } } villages { totalCount } }
      fragment B on TownConnection { nodes { id } edges { node { form } } edges { node { kind } } }
    `);
    expect(data).toEqual({
      towns: {
        nodes: [
          {
            id: 'town/chengjiao',
            villages: { nodes: [{ id: 'village/chengjiao-xihe', name: 'Xihe Village' }], totalCount: 1 },
          },
        ],
        edges: [{ node: { form: 'SUBDISTRICT', kind: 'TOWN' } }],
      },
    });
  });

  test('follows @include and @skip, by variable and by default', async () => {
    const query = `query ($names: Boolean = false, $form: Boolean!) {
      towns(first: 1) { nodes { id names @include(if: $names) { text } form @skip(if: $form) villages @include(if: $names) { totalCount } } }
    }`;
    const withNames = await service.ask(query, { names: true, form: true });
    expect(withNames.data).toEqual({
      towns: {
        nodes: [
          {
            id: 'town/chengjiao',
            names: [{ text: 'Chengjiao Street' }, { text: '城郊街道' }, { text: 'Chéngjiāo Jiēdào' }],
            villages: { totalCount: 1 },
          },
        ],
      },
    });
    const without = await service.ask(query, { form: false });
    expect(without.data).toEqual({ towns: { nodes: [{ id: 'town/chengjiao', form: 'SUBDISTRICT' }] } });
    const [first, second] = service.statementsSent();
    expect(first).toContain('HAS_NAME');
    expect(second).not.toContain('HAS_NAME');
  });

  test('asks an interface for what each of its types has', async () => {
    const { data } = await service.ask(`{
      node(id: "village/taiping-xihu") { ... on Entity { statements { nodes {
        __typename id report { id }
        ... on Relation { predicate object { id } objects { role entity { id } } subject { __typename } }
        ... on AwardGrant { outcome award { id } recipient { name } }
      } } } }
    }`);
    const report = { id: 'report/conghua-2022-09-25' };
    expect(data).toEqual({
      node: {
        statements: {
          nodes: [
            {
              __typename: 'AwardGrant',
              id: 'award-grant/conghua-2022-09-25/xihu-unstated',
              report,
              outcome: 'UNSTATED',
              award: null,
              recipient: { name: 'Xihu Village' },
            },
            {
              __typename: 'Relation',
              id: 'relation/conghua-2022-09-25/xihu-part-of-taiping',
              report,
              predicate: 'PART_OF',
              object: { id: 'town/taiping' },
              objects: [{ role: 'whole', entity: { id: 'town/taiping' } }],
              subject: { __typename: 'Village' },
            },
          ],
        },
      },
    });
    expect(service.statementsSent()).toHaveLength(1);
  });

  test('gives the same text for the same request, whatever the values and the names a client chose', async () => {
    const query = (alias: string) =>
      `query ($id: ID!, $first: Int) { ${alias}: node(id: $id) { ... on Town { ${alias}: villages(first: $first) { nodes { ${alias}: id } } } } }`;
    await service.ask(query('a'), { id: 'town/taiping', first: 1 });
    await service.ask(query('b'), { id: 'town/wenquan', first: 7 });
    const [one, other] = service.statementsSent();
    expect(one).toBe(other);
  });

  test('asks only for what it needs', async () => {
    await service.ask('{ towns { totalCount } }');
    await service.ask('{ towns { nodes { id } } }');
    const [count, ids] = service.statementsSent();
    expect(count).not.toContain('rows');
    expect(ids).not.toContain('total');
    expect(ids).not.toContain('nameZh');
  });

  test('tells what the service holds', async () => {
    const { data } = await service.ask(
      '{ about { version modelVersion graphHash reports { id } counts { kind count } } reports { totalCount } }',
    );
    expect(data).toEqual({
      about: {
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        modelVersion,
        graphHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        reports: [{ id: 'report/conghua-2022-09-25' }],
        counts: [
          { kind: 'AWARD', count: 4 },
          { kind: 'CAMPAIGN', count: 11 },
          { kind: 'DISTRICT', count: 1 },
          { kind: 'EVENT', count: 3 },
          { kind: 'LAW', count: 5 },
          { kind: 'ORGANIZATION', count: 38 },
          { kind: 'PERSON', count: 6 },
          { kind: 'PROGRAM', count: 46 },
          { kind: 'PUBLICATION', count: 3 },
          { kind: 'REGION', count: 4 },
          { kind: 'TOWN', count: 4 },
          { kind: 'VILLAGE', count: 4 },
        ],
      },
      reports: { totalCount: 1 },
    });
  });
});
