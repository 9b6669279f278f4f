import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, describe, expect, test } from 'vitest';
import type { Dictionary } from '../../../src/api/exports/dictionary.js';
import { loadReports } from '../../../src/ingest/load.js';
import { freshGraph } from '../../support/freshGraph.js';
import { inventedReport } from '../../support/inventedReports.js';
import { openService, type Service } from '../../support/service.js';

interface Loaded {
  readonly service: Service;
  readonly address: string;
  /** Whatever eight words follow one another in a line of the text, those of a long name in the facts aside. */
  readonly runs: readonly string[];
}

/** One service for all tests, on a report whose text is loaded; the text itself is gone after the first of them. */
let loaded: Promise<Loaded> | undefined;
const withText = (): Promise<Loaded> => (loaded ??= load());
afterAll(async () => (await loaded)?.service.close());

async function load(): Promise<Loaded> {
  const graph = await freshGraph();
  const { folder, source } = await inventedReport('liangkou-2024-03-05');
  await loadReports(graph.driver, graph.database, [folder], { source });
  const service = await openService({ connection: graph.server.connection });
  const address = await service.app.listen({ port: 0, host: '127.0.0.1' });
  return { service, address, runs: onlyInText(readFileSync(source, 'utf8'), folder) };
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOfEight = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    const all = words(line);
    return all.slice(7).map((_last, at) => all.slice(at, at + 8).join(' '));
  });

function onlyInText(text: string, folder: string): string[] {
  const facts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const inFacts = sentencesIn(facts.join('\n'), runsOfEight(text));
  return runsOfEight(text).filter((run) => !inFacts.includes(run));
}

/** Which of these runs of words stand in an answer. */
function sentencesIn(answer: string, runs: readonly string[]): string[] {
  const text = ` ${words(answer).join(' ')} `;
  return runs.filter((run) => text.includes(` ${run} `));
}

const filesOf = async (service: Service): Promise<string[]> => {
  const { files: all } = (await service.app.inject({ url: '/export/dictionary' })).json<Dictionary>();
  return all.map(({ file }) => file);
};

describe('where the text of a report is loaded', () => {
  test('the API shows it, so that this would notice it elsewhere', async () => {
    const { service, runs } = await withText();
    const { data } = await service.ask(
      '{ statements(first: 100) { nodes { evidence { quote passage { text } } } } }',
    );
    expect(sentencesIn(JSON.stringify(data), runs).length).toBeGreaterThan(20);
  });

  test('no file holds a sentence of it', async () => {
    const { service, runs } = await withText();
    const texts = (await filesOf(service)).filter((file) => !file.endsWith('.parquet'));
    expect(texts.length).toBeGreaterThan(10);
    for (const file of texts) {
      const { statusCode, body } = await service.app.inject({ url: file });
      expect({ file, statusCode, sentences: sentencesIn(body, runs) }).toEqual({
        file,
        statusCode: 200,
        sentences: [],
      });
    }
  });

  test('no table is made of it, by whatever name it is asked for', async () => {
    const { service } = await withText();
    const asked = [
      'searchPassages(text: "the") { nodes { text } }',
      'searchPassages(text: "the") { edges { node { words: text } } }',
      'statements { nodes { evidence { a: quote } } }',
      'statements { nodes { evidence { passage { ...Words } } } }',
      'entities { nodes { evidence { passage { ... on Passage { text } } } } }',
    ];
    for (const list of asked) {
      const fragment = list.includes('...Words') ? ' fragment Words on Passage { text }' : '';
      const { statusCode, body } = await service.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { accept: 'text/csv' },
        payload: { query: `{ ${list} }${fragment}` },
      });
      expect([list, statusCode, body]).toEqual([
        list,
        400,
        expect.stringContaining('is the text of a report'),
      ]);
    }
  });

  test('no tool but a query of a model itself tells a sentence of it', async () => {
    const { service, address, runs } = await withText();
    const { data } = await service.ask(
      '{ entities(first: 100) { nodes { id name } } statements(first: 100) { nodes { id } } }',
    );
    const { entities, statements } = data as Record<string, { nodes: { id: string; name?: string }[] }>;
    const things = [...(entities?.nodes ?? []), ...(statements?.nodes ?? [])];
    const [from, to] = entities?.nodes ?? [];
    const calls: [name: string, input: Record<string, unknown>][] = [
      ...things.map(({ id }): [string, Record<string, unknown>] => ['entity', { id, first: 50 }]),
      ...(entities?.nodes ?? []).map(({ name }): [string, Record<string, unknown>] => [
        'search',
        { text: name },
      ]),
      ['neighbours', { id: from?.id, depth: 2, first: 30 }],
      ['path', { from: from?.id, to: to?.id }],
      ['figures', { first: 50 }],
      ['doubtful', { first: 50 }],
    ];
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', address)));
    for (const [name, input] of calls) {
      const { content, isError } = await client.callTool({ name, arguments: input });
      expect({ name, isError: isError ?? false }).toEqual({ name, isError: false });
      expect({ name, input, sentences: sentencesIn(JSON.stringify(content), runs) }).toEqual({
        name,
        input,
        sentences: [],
      });
    }
    await client.close();
  });
});
