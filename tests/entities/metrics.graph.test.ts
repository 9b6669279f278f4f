import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

describe('metrics', () => {
  test('are found by their names, each with unit, description and figures, in one statement', async () => {
    service.statementsSent();
    const { data, errors } = await service.ask(
      `{ metrics(text: "SENSE OF") { totalCount nodes { id name zh: name(lang: ZH) unit { code } statType description observations { totalCount nodes { quantity { amount } } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      metrics: {
        totalCount: 1,
        nodes: [
          {
            id: 'metric/sense-of-security',
            name: 'Sense of security',
            zh: '群众安全感',
            unit: { code: 'PERCENT' },
            statType: 'RATE',
            description: expect.stringMatching(/^Sense of security found by a survey/),
            observations: { totalCount: 1, nodes: [{ quantity: { amount: '94.92' } }] },
          },
        ],
      },
    });
    expect(service.statementsSent()).toHaveLength(1);
  });

  test('are narrowed by sort of quantity', async () => {
    const { data } = await service.ask('{ metrics(statType: AMOUNT) { nodes { id } } }');
    expect(data).toEqual({
      metrics: {
        nodes: [
          { id: 'metric/pension-fraud-funds-involved' },
          { id: 'metric/pension-fraud-funds-recovered' },
        ],
      },
    });
  });
});

describe('two readings of one figure', () => {
  test('name each other and why both cannot hold', async () => {
    const link = '{ reason statement { id rank } }';
    const { data } = await service.ask(
      `{ node(id: "observation/conghua-2022-09-25/ecological-land") { ... on Observation { supersedes ${link} supersededBy ${link} conflictsWith ${link} } } }`,
    );
    expect(data).toEqual({
      node: {
        supersedes: [],
        supersededBy: [],
        conflictsWith: [
          {
            reason: 'The same figure in acres as printed and in mu as read.',
            statement: {
              id: 'observation/conghua-2022-09-25/ecological-land-as-printed',
              rank: 'DEPRECATED',
            },
          },
        ],
      },
    });
  });
});
