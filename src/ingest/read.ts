import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { check } from './check.js';
import { files, optionalFiles, type ReportFacts } from './format/files.js';
import { inFolder, problemAt, refuse, type LineOf, type Problem } from './problem.js';

/** A file as read: its facts, and where each of them stands. */
export interface ReadFile {
  readonly name: string;
  readonly value: unknown;
  /** The line that a path of keys and indexes leads to. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** What a report's files say, where everything stands in them, and what does not fit together. */
export interface ReadFiles {
  readonly facts: ReportFacts;
  readonly lineOf: LineOf;
  readonly problems: readonly Problem[];
}

/** Reads the folder of a report; throws a ReportError that lists every problem. */
export async function readReport(folder: string): Promise<ReportFacts> {
  const { facts, problems } = await readFiles(folder);
  refuse(problems);
  return facts;
}

/** Reads the files of a report; throws a ReportError only if they have not the form of facts. */
export async function readFiles(folder: string): Promise<ReadFiles> {
  const names = Object.keys(files) as (keyof typeof files)[];
  const read = await Promise.all(names.map((file) => readYaml(folder, `${file}.yaml`)));
  const parsed = names.map((file, at) => parse(files[file], read[at] as ReadFile | Problem[]));
  const name = nameOf(folder);
  refuse(
    inFolder(
      name,
      parsed.flatMap(({ problems }) => problems),
    ),
  );
  const facts = Object.fromEntries(
    names.map((file, at) => [file, parsed[at]?.value]),
  ) as unknown as ReportFacts;
  const byName: Readonly<Record<string, ReadFile>> = Object.fromEntries(
    names.map((file, at) => [file, read[at] as ReadFile]),
  );
  const lineOf: LineOf = (file, path) => byName[file]?.lineOf(path);
  return { facts, lineOf, problems: inFolder(name, check(facts, name, lineOf)) };
}

/** The folder of a report has the report's name. */
function nameOf(folder: string): string {
  return basename(resolve(folder));
}

async function readYaml(folder: string, name: string): Promise<ReadFile | Problem[]> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => null);
  if (text === null && !optionalFiles.has(name.replace('.yaml', '')))
    return [{ file: name, message: 'expected this file, but it cannot be read' }];
  const lines = new LineCounter();
  const document = parseDocument(text ?? '[]', { lineCounter: lines, prettyErrors: false });
  const faults = [
    ...document.errors.map(({ message, pos }) => ({ message, at: pos[0] })),
    ...lostAliases(document),
  ];
  const problems = faults.map(({ message, at }) => ({ file: name, line: lines.linePos(at).line, message }));
  if (problems.length > 0) return problems;
  return { name, value: document.toJS(), lineOf: (path) => lineIn(document, lines, path) };
}

/** The parser takes an alias without its anchor; only reading the value would throw. */
function lostAliases(document: Document): { message: string; at: number }[] {
  const lost: { message: string; at: number }[] = [];
  visit(document, {
    Alias(_key, alias) {
      const message = `expected &${alias.source} before *${alias.source}`;
      if (!alias.resolve(document)) lost.push({ message, at: alias.range?.[0] ?? 0 });
    },
  });
  return lost;
}

/** The line of the deepest part of a path that exists: what is missing is reported where it should be. */
function lineIn(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | undefined {
  const node: unknown = document.getIn(path, true);
  if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  return path.length === 0 ? undefined : lineIn(document, lines, path.slice(0, -1));
}

function parse(schema: z.ZodType, read: ReadFile | Problem[]): { value?: unknown; problems: Problem[] } {
  if (Array.isArray(read)) return { problems: read };
  const parsed = schema.safeParse(read.value, { reportInput: true });
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { problems: parsed.error.issues.map((issue) => problemOf(issue, read)) };
}

function problemOf(issue: z.core.$ZodIssue, { name, lineOf: findLine }: ReadFile): Problem {
  const { path, message, input } = issue;
  const line = findLine(issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path);
  const where = path.length === 0 ? '' : `${path.map(String).join('.')}: `;
  const came = input === undefined || typeof input === 'object' ? '' : `; got ${JSON.stringify(input)}`;
  return problemAt(name, line, `${where}${message}${came}`);
}
