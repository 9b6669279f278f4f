import { join } from 'node:path';
import { Client, StreamableHTTPClientTransport, type CallToolResult } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';
import { openService, type Service } from '../support/service.js';
import { databaseEnvironment } from '../support/serviceEnvironment.js';

let service: Service;
let client: Client;
beforeAll(async () => {
  service = await openService();
  const address = await service.app.listen({ port: 0, host: '127.0.0.1' });
  client = await connected(new StreamableHTTPClientTransport(new URL('/mcp', address)));
});
afterAll(async () => {
  await client.close();
  await service.close();
});

async function connected(transport: Parameters<Client['connect']>[0]): Promise<Client> {
  const opened = new Client({ name: 'test', version: '1' });
  await opened.connect(transport);
  return opened;
}

const ajv = new Ajv({ strict: false, validateFormats: false });
const withoutDialect = (schema: object = {}): object => {
  const { $schema: _dialect, ...others } = schema as Record<string, unknown>;
  return others;
};

/** What the output schema that a tool told has against an answer. */
async function complaints(name: string, answer: unknown): Promise<unknown> {
  const { tools } = await client.listTools();
  const validate = ajv.compile(withoutDialect(tools.find((tool) => tool.name === name)?.outputSchema));
  return validate(answer) ? null : validate.errors;
}

const call = async (name: string, input: Record<string, unknown>): Promise<CallToolResult> =>
  client.callTool({ name, arguments: input });
const found = async (name: string, input: Record<string, unknown>) => {
  const { isError, structuredContent, content } = await call(name, input);
  expect({ isError: isError ?? false, content }).toMatchObject({ isError: false });
  expect(await complaints(name, structuredContent)).toBeNull();
  expect(content).toEqual([{ type: 'text', text: JSON.stringify(structuredContent) }]);
  return structuredContent as Record<string, never>;
};
const refused = async (name: string, input: Record<string, unknown>) => {
  const { isError, content } = await call(name, input);
  const [first] = content;
  expect(isError).toBe(true);
  return first?.type === 'text' ? first.text : '';
};

const names = ['search', 'entity', 'neighbours', 'path', 'figures', 'doubtful', 'graphql'];

describe('the tools for language models', () => {
  test('are all told, each with a schema of its input and that it only reads', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(names);
    for (const { inputSchema, outputSchema, annotations, description } of tools) {
      for (const one of [inputSchema, outputSchema]) {
        expect(ajv.validateSchema(withoutDialect(one))).toBe(true);
        expect(one?.type).toBe('object');
      }
      for (const property of Object.values(inputSchema.properties ?? {}))
        expect(property).toHaveProperty('description');
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
      expect(description?.length).toBeGreaterThan(60);
    }
  });

  test('search finds ids by a name in either language', async () => {
    for (const text of ['Taiping', '太平镇'])
      expect(await found('search', { text, first: 3 })).toMatchObject({
        search: {
          edges: expect.arrayContaining([
            expect.objectContaining({ node: expect.objectContaining({ id: 'town/taiping' }) }),
          ]),
        },
      });
  });

  test('search tells of each hit what was found where, on which words it rests and what is doubtful', async () => {
    expect(await found('search', { text: 'Huahua', first: 1 })).toMatchObject({
      search: {
        edges: [
          {
            matchedBy: 'EXACT',
            found: { text: 'Huahua', flags: [{ kind: 'DOUBTFUL_NAME' }] },
            explanation: { inName: [{ token: 'Huahua' }], inDescription: [] },
            node: {
              id: 'district/conghua',
              evidence: expect.arrayContaining([
                { token: 'Conghua District', passage: { id: 'passage/conghua-2022-09-25/3', ordinal: 3 } },
              ]),
              statements: { totalCount: expect.any(Number) },
              flagged: { totalCount: expect.any(Number) },
            },
          },
        ],
      },
    });
    expect(JSON.stringify(await found('search', { text: 'village', first: 50 })).length).toBeLessThan(30_000);
  });

  test('doubtful statements say what they claim, whatever their kind', async () => {
    const { statements } = (await found('doubtful', { first: 50 })) as unknown as {
      statements: { nodes: Record<string, unknown>[] };
    };
    const claims = (type: string) => statements.nodes.filter(({ __typename }) => __typename === type);
    for (const type of ['Observation', 'Relation', 'AwardGrant'])
      expect(claims(type).length).toBeGreaterThan(0);
    for (const { metric, quantity, evidence } of claims('Observation'))
      expect({ metric, quantity, evidence }).toEqual({
        metric: { id: expect.stringMatching(/^metric\//), name: expect.any(String) },
        quantity: expect.objectContaining({ text: expect.any(String), unit: { code: expect.any(String) } }),
        evidence: expect.any(Array),
      });
    for (const { predicate, objects } of claims('Relation'))
      expect([predicate, objects]).toEqual([expect.any(String), expect.any(Array)]);
    for (const grant of claims('AwardGrant'))
      expect(grant).toMatchObject({ outcome: expect.any(String), about: { id: expect.any(String) } });
  });

  test('entity tells a thing with the words it rests on', async () => {
    const { node } = (await found('entity', { id: 'district/conghua', first: 5 })) as unknown as {
      node: { statements: { nodes: { id: string; evidence: unknown[] }[]; totalCount: number } };
    };
    expect(node.statements.nodes).toHaveLength(5);
    expect(node.statements.totalCount).toBeGreaterThan(5);
    expect(node.statements.nodes.some(({ evidence }) => evidence.length > 0)).toBe(true);
    const [statement] = node.statements.nodes;
    expect(await found('entity', { id: statement?.id })).toMatchObject({ node: { id: statement?.id } });
  });

  test('neighbours and path tell how things are linked', async () => {
    expect(await found('neighbours', { id: 'organization/procuratorate' })).toMatchObject({
      neighbourhood: {
        centre: { id: 'organization/procuratorate' },
        links: expect.arrayContaining([
          expect.objectContaining({
            statements: expect.arrayContaining([expect.objectContaining({ flags: expect.any(Array) })]),
          }),
        ]),
      },
    });
    const { path } = await found('path', {
      from: 'person/pan-anna',
      to: 'award/guangzhou-red-cotton-index',
      maxHops: 6,
    });
    expect(path).toMatchObject({ steps: expect.any(Array) });
  });

  test('figures and doubtful statements come with unit, comparator and flags', async () => {
    expect(await found('figures', { unit: 'PERCENT', first: 2 })).toMatchObject({
      observations: { nodes: [{ quantity: { unit: { code: 'PERCENT' } } }, {}] },
    });
    const { statements } = (await found('doubtful', { first: 3 })) as unknown as {
      statements: { nodes: { flags: { note: string }[] }[] };
    };
    for (const { flags } of statements.nodes) expect(flags[0]?.note).toMatch(/\w/);
  });

  test('graphql answers what no other tool asks', async () => {
    const query = 'query ($first: Int) { towns(first: $first) { nodes { id } } }';
    const { towns } = (await found('graphql', { query, variables: { first: 2 } })) as unknown as {
      towns: { nodes: unknown[] };
    };
    expect(towns.nodes).toHaveLength(2);
  });

  test('where the schema cannot be asked for, graphql tells what a query begins with instead', async () => {
    const described = await graphqlDescription(client);
    expect(described).not.toContain('__schema');
    expect(await refused('graphql', { query: '{ __schema { queryType { name } } }' })).toMatch(
      /introspection/i,
    );
    const example = /\{ towns.*\} \}/.exec(described)?.[0];
    expect(await found('graphql', { query: example })).toHaveProperty('towns');
    const [, names = ''] = /begins with one of ([\w, ]+);/.exec(described) ?? [];
    expect(names.split(', ')).toEqual(expect.arrayContaining(['search', 'statements', 'observationSummary']));
  });

  test('where it can, what graphql tells to ask is answered', async () => {
    const open = await openService({ profile: 'OPEN' });
    const address = await open.app.listen({ port: 0, host: '127.0.0.1' });
    const asking = await connected(new StreamableHTTPClientTransport(new URL('/mcp', address)));
    const query = /\{ __schema.*\} \} \}/.exec(await graphqlDescription(asking))?.[0];
    const { structuredContent } = await asking.callTool({ name: 'graphql', arguments: { query } });
    expect(structuredContent).toHaveProperty('__schema.queryType.fields');
    await asking.close();
    await open.close();
  });
});

async function graphqlDescription(of: Client): Promise<string> {
  const { tools } = await of.listTools();
  return tools.find(({ name }) => name === 'graphql')?.description ?? '';
}

test('a page of another host is refused, one of this machine is not', async () => {
  const listed = async (headers: Record<string, string>) => {
    const payload = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
    const accept = 'application/json, text/event-stream';
    const request = { method: 'POST', url: '/mcp', headers: { accept, ...headers }, payload } as const;
    return (await service.app.inject(request)).statusCode;
  };
  expect(await listed({ origin: 'http://localhost:5173' })).toBe(200);
  expect(await listed({ origin: 'https://elsewhere.example' })).toBe(403);
  expect(await listed({ origin: 'null' })).toBe(403);
  expect(await listed({ host: '[' })).toBe(400);
});

describe('what a tool answers is what its output schema says', () => {
  test('of every thing and every kind of statement', async () => {
    const { data } = await service.ask(
      '{ entities(first: 100) { nodes { id kind } } statements(first: 100) { nodes { id __typename } } }',
    );
    const { entities, statements } = data as Record<string, { nodes: Listed[] }>;
    const kinds = new Map(
      [...(entities?.nodes ?? []), ...(statements?.nodes ?? [])].map((one) => [kindOf(one), one.id]),
    );
    expect([...kinds.keys()]).toEqual(expect.arrayContaining(['TOWN', 'PERSON', 'AWARD', 'Relation']));
    for (const id of kinds.values()) await found('entity', { id, first: 50 });
    await found('entity', { id: 'nothing/here' });
    await found('neighbours', { id: 'district/conghua', depth: 2, first: 30 });
    const far = { from: 'person/pan-anna', to: 'award/guangzhou-red-cotton-index', maxHops: 1 };
    expect(await found('path', far)).toEqual({ path: null });
  });

  test('field by field: one that is too much or missing would be noticed', async () => {
    const edge = {
      score: 1,
      matchedBy: 'EXACT',
      found: { text: 'A', flags: [] },
      explanation: { inName: [{ token: 'A' }], inDescription: [] },
      node: {
        id: 'a',
        kind: 'TOWN',
        name: 'A',
        chinese: 'A',
        description: null,
        evidence: [],
        statements: { totalCount: 1 },
        flagged: { totalCount: 0 },
      },
    };
    expect(await complaints('search', { search: { totalCount: 1, edges: [edge] } })).toBeNull();
    for (const wrong of [
      { ...edge, more: 1 },
      { ...edge, score: 'high' },
      { ...edge, matchedBy: 'NEARLY' },
      { score: 1 },
    ])
      expect(await complaints('search', { search: { totalCount: 1, edges: [wrong] } })).not.toBeNull();
  });
});

interface Listed {
  readonly id: string;
  readonly kind?: string;
  readonly __typename?: string;
}

const kindOf = ({ kind, __typename }: Listed): string => kind ?? __typename ?? '';

describe('what a tool cannot do is told so that a model can ask otherwise', () => {
  test('in the words of the API', async () => {
    expect(await refused('graphql', { query: '{ mayors }' })).toMatch(/Cannot query field "mayors"/);
    expect(
      await refused('graphql', { query: `{ ${'a'.repeat(3)} ${'t: towns { totalCount } '.repeat(2_000)} }` }),
    ).toMatch(/more than the 4000 tokens/);
    expect(await refused('doubtful', { subject: 'nothing/here' })).toMatch(/subject/);
  });

  test('where the input is of another form', async () => {
    expect(await refused('search', { text: 'x', first: 5_000 })).toMatch(/first/);
    expect(await refused('search', {})).toMatch(/text/);
  });

  test('where an answer is more than a model can keep in mind', async () => {
    const query =
      '{ relations(first: 100) { nodes { id flags { note } subject { id name description names { text } } objects { entity { id name description names { text kind } } } evidence { token passage { id sha256 } } } } }';
    expect(await refused('graphql', { query })).toMatch(
      /more than the 60000 that a tool gives: ask for fewer rows/,
    );
  });
});

function started(environment: Record<string, string> = {}): StdioClientTransport {
  return new StdioClientTransport({
    command: process.execPath,
    args: [join(projectRoot, 'bin', 'conghua-graph.js'), 'mcp'],
    env: {
      PATH: process.env.PATH ?? '',
      ...databaseEnvironment(inject('world')),
      ...environment,
    },
    stderr: 'ignore',
  });
}

test('the same tools are there over standard input and output', async () => {
  const local = await connected(started());
  const { tools } = await local.listTools();
  expect(tools.map(({ name }) => name)).toEqual(names);
  expect((await local.callTool({ name: 'search', arguments: { text: 'Taiping' } })).isError ?? false).toBe(
    false,
  );
  await local.close();
});

test('where only trusted documents are run, a model has no query of its own there either', async () => {
  const local = await connected(started({ TRUSTED_DOCUMENTS: 'manifest.json' }));
  const { tools } = await local.listTools();
  expect(tools.map(({ name }) => name)).toEqual(names.filter((name) => name !== 'graphql'));
  const query = { name: 'graphql', arguments: { query: '{ towns { totalCount } }' } };
  await expect(local.callTool(query)).rejects.toThrow(/graphql/);
  await local.close();
});
