import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { check } from './check.js';
import { files, optionalFiles, type ReportFacts } from './format/files.js';
import { ReportError, type Problem } from './problem.js';

/** A file as read: its facts, and where each of them stands. */
export interface ReadFile {
  readonly name: string;
  readonly value: unknown;
  /** The line that a path of keys and indexes leads to. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** The line of a report's file that a path of keys and indexes leads to. */
export type LineOf = (file: keyof ReportFacts, path: readonly PropertyKey[]) => number | undefined;

/** Reads the folder of a report; throws a ReportError that lists every problem. */
export async function readReport(folder: string): Promise<ReportFacts> {
  return (await readReportWithLines(folder)).facts;
}

/** The same, and where everything stands in its files. */
export async function readReportWithLines(folder: string): Promise<{ facts: ReportFacts; lineOf: LineOf }> {
  const names = Object.keys(files) as (keyof typeof files)[];
  const read = await Promise.all(names.map((name) => readYaml(folder, `${name}.yaml`)));
  const parsed = names.map((name, at) => parse(files[name], read[at] as ReadFile | Problem[]));
  const problems = parsed.flatMap(({ problems: found }) => found);
  if (problems.length > 0) throw new ReportError(nameOf(folder), problems);
  const facts = Object.fromEntries(
    names.map((name, at) => [name, parsed[at]?.value]),
  ) as unknown as ReportFacts;
  const byName: Readonly<Record<string, ReadFile>> = Object.fromEntries(
    names.map((name, at) => [name, read[at] as ReadFile]),
  );
  const inconsistencies = check(facts, nameOf(folder), byName);
  if (inconsistencies.length > 0) throw new ReportError(nameOf(folder), inconsistencies);
  return { facts, lineOf: (file, path) => byName[file]?.lineOf(path) };
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
  return { name, value: document.toJS(), lineOf: (path) => lineOf(document, lines, path) };
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
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | undefined {
  const node: unknown = document.getIn(path, true);
  if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  return path.length === 0 ? undefined : lineOf(document, lines, path.slice(0, -1));
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
  return { file: name, ...(line !== undefined && { line }), message: `${where}${message}${came}` };
}
