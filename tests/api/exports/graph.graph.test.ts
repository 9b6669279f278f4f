import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWithPython, runPython } from '../../support/python.js';
import { openService, type Service } from '../../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const files = ['graph.graphml', 'graph.jsonld', 'graph.ttl'] as const;
const get = (file: string, query: Record<string, string> = {}) =>
  service.app.inject({ url: `/export/${file}`, query });

interface Linked {
  readonly types: Readonly<Record<string, number>>;
  readonly sum: number;
  readonly conforms: boolean;
  readonly report: string;
}

interface Found {
  readonly graphml: {
    readonly directed: boolean;
    readonly nodes: number;
    readonly edges: number;
    readonly kinds: Readonly<Record<string, number>>;
    readonly chinese: string;
  };
  readonly jsonld: Linked;
  readonly turtle: Linked;
  readonly same: boolean;
}

const counts = `{
  about { counts { kind count } }
  entities { totalCount }
  relations(first: 100) { totalCount }
  observations(first: 100) { totalCount nodes { quantity { amount } } }
  awardGrants(first: 100) { totalCount nodes { award { id } } }
}`;

interface Counts {
  readonly about: { counts: { kind: string; count: number }[] };
  readonly entities: { totalCount: number };
  readonly relations: { totalCount: number };
  readonly observations: { totalCount: number; nodes: { quantity: { amount: string | null } }[] };
  readonly awardGrants: { totalCount: number; nodes: { award: object | null }[] };
}

describeWithPython('other programs find in the files of the whole graph what the API says', () => {
  let found: Found;
  let said: Counts;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'graph-'));
    for (const file of files) await writeFile(join(folder, file), (await get(file)).rawPayload);
    found = runPython('graph.py', folder) as Found;
    await rm(folder, { recursive: true });
    said = (await service.ask(counts)).data as Counts;
  });

  test('networkx: every entity is a node of its kind', () => {
    const kinds = said.about.counts.filter(({ count }) => count > 0).map(({ kind, count }) => [kind, count]);
    expect(found.graphml).toMatchObject({
      directed: true,
      nodes: said.entities.totalCount,
      kinds: Object.fromEntries(kinds) as object,
      chinese: '太平镇',
    });
  });

  test('networkx: an edge for each thing that a relation leads to, and for each grant of a known award', async () => {
    const rows = (await get('relations.jsonl')).body.trimEnd().split('\n');
    const objects = rows.flatMap((row) => (JSON.parse(row) as { objects_role: string[] }).objects_role);
    const granted = said.awardGrants.nodes.filter(({ award }) => award !== null);
    expect(found.graphml.edges).toBe(objects.length + granted.length);
  });

  test.each(['jsonld', 'turtle'] as const)(
    'rdflib reads %s: as many of each type, and the same sum',
    (form) => {
      const { types, sum } = found[form];
      expect(types).toMatchObject({
        'https://schema.org/Observation': said.observations.totalCount,
        'http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement': said.relations.totalCount,
        'urn:conghua-graph:vocabulary/AwardGrant': said.awardGrants.totalCount,
      });
      const amounts = said.observations.nodes.map(({ quantity }) => Number(quantity.amount ?? 0));
      expect(sum).toBeCloseTo(
        amounts.reduce((total, amount) => total + amount, 0),
        4,
      );
    },
  );

  test.each(['jsonld', 'turtle'] as const)('%s has the shape that SHACL asks of it', (form) => {
    expect(found[form].report).toBe('');
    expect(found[form].conforms).toBe(true);
  });

  test('JSON-LD and Turtle hold the same triples', () => {
    expect(found.same).toBe(true);
  });
});

test('the files of the whole graph are of a time as well, and take no filter', async () => {
  const { body } = await get('graph.graphml', { asOf: '2001-01-01T00:00:00Z' });
  expect(body).not.toContain('<edge');
  const refused = await get('graph.ttl', { filter: '{}' });
  expect(refused.statusCode).toBe(400);
  expect(refused.body).toContain('Expected no parameter but asOf');
});
