import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';
import { describeWithPython, pythonWith } from '../support/python.js';
import { openService, type Service } from '../support/service.js';

const example = join(projectRoot, 'examples', 'python');

/** What the cells of the script hold at its end. */
interface Tables {
  readonly falls: readonly Record<string, unknown>[];
  readonly certain: readonly Record<string, unknown>[];
  readonly doubtful: readonly Record<string, unknown>[];
}

describeWithPython('the notebook', () => {
  let service: Service;
  let tables: Tables;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'notebook-'));
    service = await openService();
    const address = await service.app.listen({ host: '127.0.0.1', port: 0 });
    const python = pythonWith(join(example, 'requirements.txt'));
    const notebook = [join(projectRoot, 'tests', 'python', 'notebook.py'), join(example, 'questions.py')];
    const { stdout } = await promisify(execFile)(python, [...notebook, 'falls', 'certain', 'doubtful'], {
      cwd: folder,
      env: { ...process.env, SERVICE: address },
    });
    tables = JSON.parse(stdout) as Tables;
  });
  afterAll(async () => {
    await service.close();
    await rm(folder, { recursive: true });
  });

  test('finds what fell, and that the stated fall agrees with the figures it is between', async () => {
    const { data } = await service.ask(
      '{ observations(aspect: CHANGE_PCT, value: { lte: 0 }, first: 100) { totalCount } }',
    );
    expect(data).toEqual({ observations: { totalCount: tables.falls.length } });
    const incidents = { metric: 'Police incidents', since: '2012', before: '13748', now: '4878' };
    expect(tables.falls).toMatchObject([
      { ...incidents, stated: '-64.5', computed: '-64.518', agrees: true },
    ]);
  });

  test('finds the shares that are certain, as the API does when it is asked for what must be so', async () => {
    const { data } = await service.ask(`{
      observations(
        unit: "PERCENT", aspect: LEVEL, not: { rank: DEPRECATED }, value: { gte: 95, mode: CERTAIN }, first: 100
      ) { nodes { id } }
    }`);
    const { observations } = data as { observations: { nodes: { id: string }[] } };
    expect(tables.certain).toHaveLength(3);
    expect(tables.certain.map(({ id }) => id).sort()).toEqual(observations.nodes.map(({ id }) => id).sort());
  });

  test('counts the doubts of each section by their kind, over all pages', async () => {
    const counts = new Map<string, number>();
    for (let after: string | null = null, more = true; more;) {
      const { data } = await service.ask(doubtful, { after });
      const { nodes, pageInfo } = (data as { statements: Page }).statements;
      for (const { flags, evidence } of nodes) {
        for (const title of new Set(evidence.map(({ passage }) => passage.section.title))) {
          for (const { kind } of flags) {
            counts.set(`${title} ${kind}`, (counts.get(`${title} ${kind}`) ?? 0) + 1);
          }
        }
      }
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    const counted = tables.doubtful.flatMap(({ section, ...kinds }) =>
      Object.entries(kinds)
        .filter(([, count]) => count !== 0)
        .map(([kind, count]) => [`${String(section)} ${kind}`, count] as const),
    );
    expect(new Map(counted)).toEqual(counts);
  });

  test('draws its chart', async () => {
    const picture = await readFile(join(folder, 'shares.png'));
    const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([width, height > 200]).toEqual([1080, true]);
  });
});

const doubtful = `query ($after: String) {
  statements(flagged: true, first: 20, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { flags { kind } evidence { passage { section { title } } } }
  }
}`;

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly {
    readonly flags: readonly { readonly kind: string }[];
    readonly evidence: readonly { readonly passage: { readonly section: { readonly title: string } } }[];
  }[];
}
