import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freePort } from '../../src/graph/local/port.js';
import { openBalancer, type Balancer } from '../support/balancer.js';
import { startReplica, type Replica, type Stop } from '../support/replica.js';

const rounds = Number(process.env.ROLLING_ROUNDS ?? 1);
const [count, clients] = [3, 4];

const replicas: Replica[] = [];
let balancer: Balancer;
beforeAll(async () => {
  for (let at = 0; at < count; at += 1)
    replicas.push(await startReplica(inject('world'), await freePort(), { DRAIN_SECONDS: '2' }));
  balancer = await openBalancer(replicas.map(({ port }) => port));
  await wait(1_000);
});
afterAll(async () => {
  balancer.close();
  await Promise.all(replicas.map(({ stop }) => stop()));
});

interface Page {
  readonly nodes: readonly { id: string }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

const pageQuery = `query($after: String) {
  entities(first: 7, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } }
}`;

const post = (query: string, variables: object = {}) =>
  fetch(`${balancer.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });

test('a list is walked to its end though each page comes from another replica', async () => {
  const ids: string[] = [];
  const answeredBy = new Set<string | null>();
  let after: string | null = null;
  for (;;) {
    const response = await post(pageQuery, { after });
    answeredBy.add(response.headers.get('x-answered-by'));
    const { data } = (await response.json()) as { data: { entities: Page } };
    ids.push(...data.entities.nodes.map(({ id }) => id));
    if (!data.entities.pageInfo.hasNextPage) break;
    after = data.entities.pageInfo.endCursor;
  }
  const { data } = (await (await post('{ entities { totalCount } }')).json()) as {
    data: { entities: { totalCount: number } };
  };
  expect(answeredBy.size).toBe(count);
  expect(ids.length).toBe(data.entities.totalCount);
  expect(new Set(ids).size).toBe(ids.length);
});

test(
  `three replicas are restarted one after the other under load, ${rounds} times over, and no request fails`,
  { timeout: 120_000 + rounds * 180_000 },
  async () => {
    const load = startLoad();
    const stops: Stop[] = [];
    for (let round = 0; round < rounds; round += 1)
      for (const [at, { port, stop }] of replicas.entries()) {
        stops.push(await stop());
        replicas[at] = await startReplica(inject('world'), port, { DRAIN_SECONDS: '2' });
        // As long as the balancer takes to notice that it is back.
        await wait(1_000);
      }
    const { answered, failed } = await load.end();
    const longest = Math.max(...stops.map(({ seconds }) => seconds));
    console.log(
      `${stops.length} restarts, ${answered} requests answered, ${failed.length} failed; the longest stop took ${longest.toFixed(1)} s`,
    );
    expect(failed).toEqual([]);
    expect(answered).toBeGreaterThan(20 * stops.length);
    expect(stops.filter(({ saidSo, status }) => !saidSo || status !== 0)).toEqual([]);
    expect(longest).toBeLessThan(15);
  },
);

/** Clients that ask all the time, each time another text, until they are told to end. */
function startLoad() {
  const failed: string[] = [];
  let [answered, number, ending] = [0, 0, false];
  const ask = async (): Promise<void> => {
    const key = `key${(number += 1)}`;
    try {
      const response = await post(`{ ${key}: towns { totalCount nodes { name villages { totalCount } } } }`);
      const body = await response.text();
      if (response.status === 200 && body.startsWith(`{"data":{"${key}":{"totalCount":4,`)) answered += 1;
      else failed.push(`${response.status} ${body.slice(0, 200)}`);
    } catch (error) {
      failed.push(String(error));
    }
  };
  const lanes = Array.from({ length: clients }, async () => {
    while (!ending) {
      await ask();
      await wait(5);
    }
  });
  return {
    end: async () => {
      ending = true;
      await Promise.all(lanes);
      return { answered, failed };
    },
  };
}
