import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
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
  const text = [byHand?.trimEnd(), mark, contents(), ...themes.map(chapter), wrongly()].join('\n\n');
  return format(text, { ...(await resolveConfig(cookbookFile)), parser: 'markdown' });
}

function contents(): string {
  const used = new Set(themes.flatMap(({ questions }) => questions.map(({ example }) => example)));
  const rows = [...used].sort().map((example) => `| ${operation(example)} | ${titleOf(example)} |`);
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
  (
    readFileSync(join(projectRoot, 'schema', 'examples', `${example}.graphql`), 'utf8').split('\n')[0] ?? ''
  ).replace('# ', '');

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
