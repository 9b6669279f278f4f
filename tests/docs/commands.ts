import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { projectRoot } from '../../src/projectRoot.js';

/** One command as it stands in a text, on however many lines. */
export interface Command {
  readonly page: string;
  readonly text: string;
}

const pages = [
  'README.md',
  'reports/README.md',
  ...globSync(['docs/**/*.md', 'examples/*/README.md', 'src/README.md', 'benchmarks/*.md'], {
    cwd: projectRoot,
    ignore: ['**/node_modules/**', '**/.venv/**'],
  }).sort(),
];

/** Every command of every block that is marked as one for the shell, page by page, in order. */
export const commands: readonly Command[] = pages.flatMap((page) =>
  [...readFileSync(join(projectRoot, page), 'utf8').matchAll(/^```sh\n([^]*?)^```/gm)].flatMap(
    ([, block = '']) => cut(block).map((text) => ({ page, text })),
  ),
);

/** A line ends a command unless a quotation or a backslash goes on; what stands behind ` #` is for the reader. */
function cut(block: string): string[] {
  const found: string[] = [];
  let open = '';
  for (const line of block.trimEnd().split('\n')) {
    open += (open === '' ? '' : '\n') + line;
    if (open.endsWith('\\') || isWithinQuotes(open)) continue;
    found.push(open.replace(/\s+# [^\n"']*$/, '').trim());
    open = '';
  }
  return found.filter((text) => text !== '');
}

function isWithinQuotes(text: string): boolean {
  let within = '';
  for (const character of text.replaceAll(/\\./g, '')) {
    if (within === '' && (character === "'" || character === '"')) within = character;
    else if (character === within) within = '';
  }
  return within !== '';
}

const elsewhere = {
  fresh:
    'It is how CI begins, in .ci/run: to install again under the tests would take away what they run on.',
  start: 'It goes on until it is stopped: tests/package/installed.graph.test.ts runs it.',
  writes: 'It writes to this checkout; CI runs the check that fails if it had anything to write.',
  typescript: 'tests/examples/typescript.graph.test.ts installs, checks and opens this example.',
  codegen: 'tests/examples/codegen.graph.test.ts installs and runs this example.',
  python: 'tests/examples/python.graph.test.ts installs and runs this example.',
  frontend: 'tests/docs/frontend.graph.test.ts follows this chapter from an empty folder.',
  docker:
    'There is no Docker engine where the tests run; tests/containers and tests/deploy hold the files against their specifications.',
  managed:
    'tests/docs/managed.graph.test.ts runs it on a database of its own rather than that of this checkout.',
  text: 'The text of the report is not part of this project; docs/adding-a-report.md does it for one whose text is.',
  bench:
    'It takes minutes of a machine that does nothing else; tests/benchmarks asks its operations and holds its page.',
  measured:
    'It takes minutes to an hour, of registries and of a machine that does nothing else; the usual tests hold the limits it measures.',
  words: 'ID and WHY are words of the reader; docs/adding-a-report.md retracts a report.',
  secret:
    'It names an address and a file of the reader; all other commands of these pages run with NEO4J_URI set.',
} as const;

/** Commands that are not run from here, each with the reason. */
export const notRun: readonly (readonly [page: string, text: string, reason: string])[] = [
  ['README.md', 'npm ci && npm start', elsewhere.fresh],
  ['README.md', 'npm ci && npm test', elsewhere.fresh],
  ...commands
    .filter(({ page }) => page === 'benchmarks/README.md')
    .map(({ page, text }) => [page, text, elsewhere.bench] as const),
  ...commands
    .filter(({ page }) => page === 'docs/reliability.md')
    .map(({ page, text }) => [page, text, elsewhere.measured] as const),
  ['docs/adding-a-field.md', 'npm run format:schema', elsewhere.writes],
  ['docs/adding-a-field.md', 'npm run format:operations', elsewhere.writes],
  ['docs/adding-a-field.md', 'npm run format', elsewhere.writes],
  ['docs/adding-a-field.md', 'npm run check', 'CI runs it itself, in .ci/run.'],
  ['docs/adding-a-report.md', 'npm start', elsewhere.start],
  ['reports/README.md', 'npx conghua-graph validate --source text.txt', elsewhere.text],
  ['reports/README.md', 'npx conghua-graph retract ID --reason WHY', elsewhere.words],
  ...commands
    .filter(({ text }) => text.startsWith('npx conghua-graph db '))
    .map(({ page, text }) => [page, text, elsewhere.managed] as const),
  [
    'docs/deployment.md',
    'NEO4J_PASSWORD=at-least-eight-characters docker compose up --build',
    elsewhere.docker,
  ],
  [
    'docs/deployment.md',
    'NEO4J_PASSWORD=at-least-eight-characters GRAFANA_PASSWORD=of-your-own docker compose -f deploy/compose.yaml up --build',
    elsewhere.docker,
  ],
  ...commands
    .filter(({ page, text }) => page === 'docs/reliability.md' && /test:rolling|bench:overhead/.test(text))
    .map(({ page, text }) => [page, text, elsewhere.bench] as const),
  [
    'docs/deployment.md',
    'NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD_FILE=/run/secrets/neo4j npx conghua-graph start',
    elsewhere.secret,
  ],
  ...commands
    .filter(({ page }) => page === 'docs/frontend.md')
    .map(({ page, text }) => [page, text, elsewhere.frontend] as const),
  ...(['typescript', 'codegen', 'python'] as const).flatMap((example) =>
    commands
      .filter(({ page }) => page === `examples/${example}/README.md`)
      .map(({ page, text }) => [page, text, elsewhere[example]] as const),
  ),
];
