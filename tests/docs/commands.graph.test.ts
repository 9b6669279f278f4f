import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/projectRoot.js';
import { reportFolders } from '../../src/ingest/folders.js';
import { loadReports } from '../../src/ingest/load.js';
import { freshGraph, type FreshGraph } from '../support/freshGraph.js';
import { inventedReport } from '../support/inventedReports.js';
import { openService, type Service } from '../support/service.js';
import { commands, notRun } from './commands.js';
import { databaseEnvironment } from '../support/serviceEnvironment.js';

const run = commands.filter(
  ({ page, text }) => !notRun.some(([one, other]) => one === page && other === text),
);
const pages = [...new Set(run.map(({ page }) => page))];

/** What a command must have said, where its end alone would tell little. */
const said: readonly (readonly [command: RegExp, answer: RegExp])[] = [
  [/"\{ towns \{ totalCount/, /^\{"data":\{"towns":\{"totalCount":\d+\}\}/],
  [/text=|"text":"mediation"/, /"observations":\{.*"text":/],
  [/accept: text\/csv/, /^\uFEFF?id,name,/],
  [/localhost:4000\/live/, /"live"/],
  [/localhost:4000\/ready/, /"ready"/],
  [/4000\/metrics/, /^conghua_graph_ready 1$/m],
  [/neo4j-bookmark/, /"graphHash":"[0-9a-f]{64}"/],
  [/sha256sum text/, /^[0-9a-f]{64} {2}text\.txt/],
  [/createHash/, /^ {6}- \{ ordinal: 1, length: \d+, sha256: [0-9a-f]{64} \}$/m],
  [/line\.indexOf\(token/, /^- \{ passage: 5, start: 42, end: 45, token: "214" \}$/m],
  [/graph validate$/, /^conghua-2022-09-25: \d+ entities/],
  [/graph validate reports/, /^liangkou-2024-03-05: .*every hash and word stands in its text/],
  [/graph ingest reports/, /liangkou-2024-03-05: \d+ .*changed/],
  [/graph retract liangkou/, /liangkou-2024-03-05/],
  [/filter '\{"predicate":"PART_OF"\}'/, /PART_OF/],
];

let graph: FreshGraph;
let service: Service;
let address: string;
beforeAll(async () => {
  graph = await freshGraph();
  await loadReports(graph.driver, graph.database, await reportFolders());
  service = await openService({ connection: graph.server.connection, profile: 'OPEN' });
  address = await service.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => service.close());

test('each command that is not run stands in a text, and the reason is told', () => {
  const known = notRun.filter(([page, text]) =>
    commands.some((one) => one.page === page && one.text === text),
  );
  expect(known).toEqual(notRun);
  expect(run.length).toBeGreaterThan(20);
});

describe.each(pages)('the commands of %s', (page) => {
  let folder: string;
  beforeAll(() => {
    folder = checkout();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(run.filter((one) => one.page === page).map(({ text }) => text))('%s', async (text) => {
    if (page === 'docs/adding-a-report.md') await layReport(folder);
    const { status, printed, complained } = await shell(folder, text);
    expect(status, complained).toBe(0);
    expect(printed).not.toContain('"errors":');
    for (const [command, answer] of said)
      if (command.test(text)) expect(printed + complained).toMatch(answer);
  });
});

/** A folder that looks like this checkout to a command, and takes what the command writes. */
function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'commands-'));
  for (const entry of [
    'bin',
    'cypher',
    'dist',
    'examples',
    'node_modules',
    'package.json',
    'schema',
    'src',
  ]) {
    symlinkSync(join(projectRoot, entry), join(folder, entry));
  }
  cpSync(join(projectRoot, 'reports'), join(folder, 'reports'), { recursive: true });
  return folder;
}

/** The report that the page speaks of, as it is when its reader has written it down, and its text. */
async function layReport(folder: string): Promise<void> {
  const { folder: report, source } = await inventedReport('liangkou-2024-03-05');
  mkdirSync(join(folder, 'reports'), { recursive: true });
  cpSync(report, join(folder, 'reports', 'liangkou-2024-03-05'), { recursive: true });
  cpSync(source, join(folder, 'text.txt'));
}

/** curl fails where the service refuses; the program is that of this checkout, whatever npx has put aside before. */
const functions = `curl() { command curl -sS --fail-with-body "$@"; }
npx() { [ "$1" = conghua-graph ]; shift; node bin/conghua-graph.js "$@"; }`;

interface Ended {
  readonly status: number | null;
  readonly printed: string;
  readonly complained: string;
}

/** Runs it as a reader's shell does, against the service of this test. */
function shell(cwd: string, text: string): Promise<Ended> {
  const settings = databaseEnvironment(graph.server.connection);
  const script = text.replaceAll(/(localhost|127\.0\.0\.1):4000/g, address.replace('http://', ''));
  const program = spawn('bash', ['-euo', 'pipefail', '-c', `${functions}\n${script}`], {
    cwd,
    env: { ...process.env, ...settings, NODE_ENV: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told = { printed: '', complained: '' };
  program.stdout.on('data', (part: Buffer) => (told.printed += part.toString()));
  program.stderr.on('data', (part: Buffer) => (told.complained += part.toString()));
  return new Promise((resolve) => program.once('close', (status) => resolve({ status, ...told })));
}
