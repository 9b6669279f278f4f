import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { Document, visit } from 'yaml';
import { projectRoot } from '../../src/projectRoot.js';
import { askedWrongly } from '../questions/askedWrongly.js';
import type { Cell, Question, Words } from '../questions/question.js';
import { themes, type Theme } from '../questions/questions.js';

/** Where the cookbook stands. Its beginning is written by hand, above this mark; what is below is made here. */
export const cookbookFile = join(projectRoot, 'docs', 'cookbook.md');
const mark = '<!-- From here on `npm run record:cookbook` writes. -->';

/** The cookbook as the questions have it now. */
export async function cookbook(): Promise<string> {
  const [byHand] = readFileSync(cookbookFile, 'utf8').split(mark);
  const chapters = [contents(), ...themes.map(chapter), others(), wrongly()];
  const text = [byHand?.trimEnd(), mark, ...chapters].join('\n\n');
  return format(text, { ...(await resolveConfig(cookbookFile)), parser: 'markdown' });
}

const folder = join(projectRoot, 'schema', 'examples');

/** Every operation there is, by name. */
export const examples: readonly string[] = readdirSync(folder)
  .map((file) => file.replace('.graphql', ''))
  .sort();

function contents(): string {
  const rows = examples.map((example) => `| ${operation(example)} | ${titleOf(example)} |`);
  return ['## The operations', '| operation | what it asks |\n|---|---|\n' + rows.join('\n')].join('\n\n');
}

function chapter({ title, note, questions }: Theme): string {
  return [`## ${title}`, ...(note ? [note] : []), ...questions.map(recipe)].join('\n\n');
}

function recipe({ question, example, variables, columns, answer, words, reading }: Question): string {
  return [
    `### ${question}`,
    `${operation(example)}${variables ? ' with' : ''}`,
    ...(variables ? [`\`\`\`json\n${JSON.stringify(variables)}\n\`\`\``] : []),
    answer.length > 0 ? table(Object.keys(columns), answer) : 'No rows.',
    reading,
    ...(words.length > 0 ? [`_Rests on:_ ${words.map(place).join(', ')}.`] : []),
  ].join('\n\n');
}

const operation = (example: string): string => `[${example}](../schema/examples/${example}.graphql)`;

const titleOf = (example: string): string =>
  (readFileSync(join(folder, `${example}.graphql`), 'utf8').split('\n')[0] ?? '').replace('# ', '');

/** What no question above is answered by, each with the beginning of what a test holds against the service. */
function others(): string {
  const used = new Set(themes.flatMap(({ questions }) => questions.map(({ example }) => example)));
  return [
    '## The other operations',
    'Each as it stands in its file, with the first entry of every list in its answer.',
    ...examples.filter((example) => !used.has(example)).map(other),
  ].join('\n\n');
}

const other = (example: string): string =>
  [
    `### ${example}`,
    `${operation(example)}: ${titleOf(example)}`,
    `\`\`\`yaml\n${beginning(example)}\`\`\``,
  ].join('\n\n');

/** What changes with every release or every fact. */
const changing: ReadonlySet<string> = new Set(['version', 'graphHash']);

/** The recorded answer, which tests/entities holds against the service. */
function beginning(example: string): string {
  const file = join(projectRoot, 'tests', 'fixtures', 'answers', `${example}.json`);
  const answer: unknown = JSON.parse(readFileSync(file, 'utf8'), (name, value: unknown) =>
    changing.has(name) ? '…' : value,
  );
  const document = new Document(answer);
  visit(document, {
    Seq: (_key, list) => {
      const more = list.items.length - 1;
      if (more < 1) return;
      list.items.splice(1);
      list.comment = ` … ${more} more`;
    },
  });
  return document.toString({ lineWidth: 0 });
}

const place = ([passage, words, report]: Words): string =>
  `passage ${passage}${report ? ` of ${report}` : ''} “${words.replaceAll('"', '')}”`;

function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map((row) => line(row.map(shown)))].join('\n');
}

function shown(value: Cell): string {
  if (value === null) return 'null';
  return [value].flat().join('; ').replaceAll('|', '\\|');
}

function wrongly(): string {
  const entries = askedWrongly.map(({ mistake, query, message }) =>
    [
      `- ${mistake}`,
      `  \`${query.length > 100 ? `${query.slice(0, 60)} …` : query}\``,
      `  → ${message}`,
    ].join('\\\n'),
  );
  return [
    '## Asked wrongly',
    'What cannot be meant is refused with `BAD_USER_INPUT`, and told what would be right.',
    entries.join('\n'),
  ].join('\n\n');
}
