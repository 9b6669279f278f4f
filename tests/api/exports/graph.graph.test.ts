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
  readonly roles: readonly string[][];
  readonly objects: readonly string[][];
  readonly sum: number;
  readonly conforms: boolean;
  readonly report: string;
}

interface Found {
  readonly graphml: {
    readonly directed: boolean;
    readonly nodes: number;
    readonly edges: number;
    readonly edges_in_full: readonly string[][];
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
  places: entities(filter: { kinds: [REGION, DISTRICT, TOWN, VILLAGE] }) { totalCount }
  organizations { totalCount }
  relations { totalCount }
  observations(first: 100) { totalCount nodes { quantity { amount } } }
  awardGrants(first: 100) { totalCount nodes { id outcome recipient { id } award { id } } }
}`;

interface Counts {
  readonly about: { counts: { kind: string; count: number }[] };
  readonly entities: { totalCount: number };
  readonly places: { totalCount: number };
  readonly organizations: { totalCount: number };
  readonly relations: { totalCount: number };
  readonly observations: { totalCount: number; nodes: { quantity: { amount: string | null } }[] };
  readonly awardGrants: { totalCount: number; nodes: Grant[] };
}

interface Grant {
  readonly id: string;
  readonly outcome: string;
  readonly recipient: { id: string };
  readonly award: { id: string } | null;
}

interface Relation {
  readonly id: string;
  readonly predicate: string;
  readonly subject: { id: string };
  readonly objects: readonly { role: string; entity: { id: string } }[];
}

/** All of them, page by page, as the API has them. */
async function everyRelation(): Promise<Relation[]> {
  const all: Relation[] = [];
  for (let after: string | null = null; ;) {
    const { data } = await service.ask(
      'query ($after: String) { relations(first: 100, after: $after) { nodes { id predicate subject { id } objects { role entity { id } } } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    const { nodes, pageInfo } = (data as { relations: RelationPage }).relations;
    all.push(...nodes);
    if (!pageInfo.hasNextPage) return all;
    after = pageInfo.endCursor;
  }
}

interface RelationPage {
  readonly nodes: readonly Relation[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** As Python sorts them. */
const sorted = (rows: readonly string[][]): string[][] =>
  [...rows].sort((one, other) => (one.join('\0') < other.join('\0') ? -1 : 1));

describeWithPython('other programs find in the files of the whole graph what the API says', () => {
  let found: Found;
  let said: Counts;
  let relations: readonly Relation[];
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'graph-'));
    for (const file of files) await writeFile(join(folder, file), (await get(file)).rawPayload);
    found = runPython('graph.py', folder) as Found;
    await rm(folder, { recursive: true });
    said = (await service.ask(counts)).data as Counts;
    relations = await everyRelation();
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

  test('networkx: an edge for each thing that a relation leads to, and for each grant of a known award', () => {
    const led = relations.flatMap(({ id, predicate, subject, objects }) =>
      objects.map(({ role, entity }) => [id, subject.id, entity.id, predicate, role, '']),
    );
    const granted = said.awardGrants.nodes.flatMap(({ id, recipient, award, outcome }) =>
      award === null ? [] : [[id, recipient.id, award.id, '', 'award', outcome]],
    );
    expect(found.graphml.edges_in_full).toEqual(sorted([...led, ...granted]));
    expect(found.graphml.edges).toBe(led.length + granted.length);
  });

  test.each(['jsonld', 'turtle'] as const)(
    'rdflib reads in %s what relations lead to, and in which role',
    (form) => {
      const led = relations.flatMap(({ id, objects }) =>
        objects.map(({ role, entity }) => [id, role, entity.id]),
      );
      expect(led.length).toBeGreaterThan(100);
      expect(found[form].roles).toEqual(sorted(led));
      expect(found[form].objects).toEqual(sorted(led.map(([id = '', , entity = '']) => [id, entity])));
    },
  );

  test.each(['jsonld', 'turtle'] as const)(
    'rdflib reads %s: as many of each type, and the same sum',
    (form) => {
      const { types, sum } = found[form];
      expect(types).toMatchObject({
        'https://schema.org/Observation': said.observations.totalCount,
        'https://schema.org/Place': said.places.totalCount,
        'https://schema.org/Organization': said.organizations.totalCount,
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
