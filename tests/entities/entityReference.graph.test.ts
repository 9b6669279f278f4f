import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listedKeys } from '../support/listedKeys.js';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService({ profile: 'OPEN' });
});
afterAll(() => service.close());

describe('an entity is meant by its id or by a name', () => {
  const lists: [what: string, list: string, found: string[]][] = [
    ['its id', 'entities(filter: { is: { id: "town/taiping" } })', ['taiping']],
    ['its name, whatever the case', 'entities(filter: { is: { name: "TAIPING town" } })', ['taiping']],
    ['its Chinese name', 'entities(filter: { is: { name: "从化区" } })', ['conghua']],
    ['pinyin, with tone marks or without', 'districts(filter: { is: { name: "cónghuà qū" } })', ['conghua']],
    ['not a part of its name', 'entities(filter: { is: { name: "Taiping" } })', []],
    ['of its kind alone', 'villages(filter: { is: { name: "Taiping Town" } })', []],
    ['where it is led to', 'villages(filter: { town: { is: { name: "Taiping Town" } } })', ['taiping-xihu']],
    [
      'inside of other conditions',
      'towns(filter: { or: [{ is: { name: "Taiping Town" } }, { is: { id: "town/jiangpu" } }] })',
      ['jiangpu', 'taiping'],
    ],
    [
      'where something is about it',
      'awardGrants(about: { is: { name: "Xihu Village" } })',
      ['xihu-unstated'],
    ],
  ];
  test.each(lists)('%s', async (_what, list, found) => {
    expect((await listedKeys(service, list)).sort()).toEqual(found);
  });
});

describe('exactly one of them tells which', () => {
  test.each(['{}', '{ id: "town/taiping", name: "Taiping Town" }', '{ name: null }'])(
    '%s is refused, in the query and as a variable',
    async (written) => {
      const variable = JSON.parse(written.replaceAll(/(\w+):/g, '"$1":')) as object;
      const answers = [
        await service.ask(`{ towns(filter: { is: ${written} }) { totalCount } }`),
        await service.ask('query ($is: EntityReference) { towns(filter: { is: $is }) { totalCount } }', {
          is: variable,
        }),
      ];
      for (const { errors } of answers)
        expect(errors).toMatchObject([
          {
            message: expect.stringMatching(/exactly one|must be non-null/i),
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ]);
    },
  );

  test('and the schema says so', async () => {
    const { data } = await service.ask('{ __type(name: "EntityReference") { isOneOf } }');
    expect(data).toEqual({ __type: { isOneOf: true } });
  });
});
