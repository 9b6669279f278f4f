import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { glob } from 'tinyglobby';

/** One page: where its text stands in this project, and where it is read below `/docs/`. */
export interface Page {
  readonly file: string;
  readonly address: string;
  readonly markdown: string;
}

/** A file that is there as it is, for pages to show or offer. */
export interface Copy {
  readonly file: string;
  readonly address: string;
}

/** Everything below `/docs/`, and so what a link can lead to. */
export interface Site {
  readonly pages: readonly Page[];
  readonly copies: readonly Copy[];
}

const texts = [
  'README.md',
  'CHANGELOG.md',
  'LICENSE-DATA.md',
  'docs/**/*.md',
  'src/README.md',
  'reports/README.md',
  'benchmarks/*.md',
  'examples/*/README.md',
];

const shown = ['docs/**/*.{png,svg}', 'schema/schema.graphql', 'examples/python/questions.py'];

const operations = 'schema/examples';

/** What stands in `docs/` has its address from there, everything else below `project/`. */
export async function readSite(): Promise<Site> {
  return { pages: await pages(), copies: await copies() };
}

async function pages(): Promise<Page[]> {
  const files = await found(texts);
  const written = await Promise.all(
    files.map(async (file) => ({ file, address: addressOf(file), markdown: await readFile(file, 'utf8') })),
  );
  return [...written, ...(await operationPages())];
}

async function copies(): Promise<Copy[]> {
  return (await found(shown)).map((file) => ({ file, address: placeOf(file) }));
}

/** Each operation with its comment, and a list of them. */
async function operationPages(): Promise<Page[]> {
  const files = await found([`${operations}/*.graphql`]);
  const each = await Promise.all(
    files.map(async (file) => ({
      file,
      text: await readFile(file, 'utf8'),
      name: posix.basename(file, '.graphql'),
    })),
  );
  const lines = each.map(({ name, text }) => `- [${name}](${name}.graphql): ${titleOf(text)}`);
  return [
    {
      file: operations,
      address: `${placeOf(operations)}/index.html`,
      markdown: `# Operations that work\n\nEach is a tab of the playground.\n\n${lines.join('\n')}\n`,
    },
    ...each.map(({ file, text, name }) => ({
      file,
      address: addressOf(file),
      markdown: `# ${name}\n\n${titleOf(text)}\nIn the playground: [/graphql#example=${name}](/graphql#example=${name}).\n\n\`\`\`graphql\n${text}\`\`\`\n`,
    })),
  ];
}

const titleOf = (operation: string): string => operation.slice(2, operation.indexOf('\n'));

const found = async (patterns: readonly string[]): Promise<string[]> =>
  (await glob(patterns, { ignore: ['**/node_modules/**'] })).sort();

const addressOf = (file: string): string =>
  placeOf(file)
    .replace(/(^|\/)README\.md$/, '$1index.html')
    .replace(/\.(md|graphql)$/, '.html');

const placeOf = (file: string): string =>
  file.startsWith('docs/') ? file.slice('docs/'.length) : `project/${file}`;
