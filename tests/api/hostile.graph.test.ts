import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openReader } from '../../src/graph/driver.js';
import { graphHashOf } from '../../src/ingest/graphHash.js';
import { battery, knownBy, type Known } from '../support/battery/battery.js';
import { converse } from '../support/battery/connection.js';
import { judge } from '../support/battery/judge.js';
import { openService, type Service } from '../support/service.js';

/** A request that has not arrived after a second is given up here, so that slow ones need not be waited for longer. */
const limits = { arrival: 1_000, idle: 10_000 };

let service: Service;
let port: number;
let before: unknown;
let cases: ReturnType<typeof battery>;
beforeAll(async () => {
  service = await openService({ limits });
  port = Number(new URL(await service.app.listen({ host: '127.0.0.1', port: 0 })).port);
  before = await graphHash();
  cases = battery(await known());
});
afterAll(() => service.close());

async function graphHash(): Promise<unknown> {
  const { database, ...world } = inject('world');
  const driver = openReader({ database, ...world });
  const session = driver.session({ database });
  const hash = await session.executeRead(graphHashOf);
  await driver.close();
  return hash;
}

interface Told {
  readonly observations: {
    readonly nodes: readonly { readonly quantity: { readonly value: number | null } }[];
  };
  readonly towns: { readonly pageInfo: { readonly endCursor: string } };
}

async function known(): Promise<Known> {
  const { observations, towns } = (await service.ask(knownBy)).data as Told;
  const values = observations.nodes.flatMap(({ quantity: { value } }) => (value === null ? [] : [value]));
  return { values, cursor: towns.pageInfo.endCursor };
}

/** Without a graph, so that each case has a title of its own before there is one. */
const titles = Object.entries(
  battery({ values: [], cursor: Buffer.from('[1,"nameEn ASC","a","b"]').toString('base64url') }),
);

test('there are more than three hundred cases', () => {
  expect(titles.flatMap(([, some]) => some).length).toBeGreaterThan(300);
});

describe.each(titles)('%s', (kind, some) => {
  test.each(some.map(({ title }, at) => [title, at] as const))('%s', async (_title, at) => {
    const one = cases[kind]?.[at];
    if (!one) throw new Error('Expected a case.');
    judge(one, await converse(port, one.sent));
  });
});

test('afterwards the graph is what it was, objects have what they had, and the service answers', async () => {
  expect(await graphHash()).toEqual(before);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('polluted' in {}).toBe(false);
  expect(await service.ask('{ towns { totalCount } }')).toMatchObject({
    status: 200,
    data: { towns: { totalCount: 4 } },
  });
});
