import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../projectRoot.js';
import type { ReportFacts } from './format/files.js';
import { inFolder, refuse, ReportError } from './problem.js';
import { readFiles, type ReadFiles } from './read.js';
import { checkAgainstSource, sha256, type PassageTexts } from './source.js';

/** A report as its folder tells it, with the texts of its passages if they were given. */
export interface ReadReport extends ReadFiles {
  readonly folder: string;
  readonly texts: PassageTexts | null;
  /** The whole text that the passages are from. */
  readonly source: string | null;
}

/** The folders of all reports that come with the product, in order of their names. */
export async function reportFolders(root = join(projectRoot, 'reports')): Promise<string[]> {
  const found = await readdir(root, { withFileTypes: true });
  const names = found.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return names.sort().map((name) => join(root, name));
}

/** Reads the folders, and holds the report that a source belongs to against it; throws a ReportError with all that is wrong. */
export async function readReports(folders: readonly string[], source?: string): Promise<ReadReport[]> {
  const reports = await readWithProblems(folders, source);
  refuse(reports.flatMap(({ problems }) => problems));
  return reports;
}

/**
 * Reads them with what is wrong with each; throws a ReportError only for files that have not the form of facts, and for a
 * source that belongs to none.
 */
export async function readWithProblems(folders: readonly string[], source?: string): Promise<ReadReport[]> {
  const reports: ReadReport[] = [];
  for (const folder of folders) {
    reports.push({ folder, ...(await readFiles(folder)), texts: null, source: null });
  }
  if (source === undefined) return reports;
  const bytes = await readSource(source);
  const printed = belongingTo(
    bytes,
    reports.map(({ facts }) => facts),
    source,
  );
  return reports.map((read) => (read.facts === printed ? heldAgainst(read, bytes) : read));
}

/** Another text proves nothing about the facts: what it lacks was not passed over. */
function heldAgainst(read: ReadReport, source: Buffer): ReadReport {
  const { texts, problems } = checkAgainstSource(read, source);
  const isItsOwn = read.facts.report.sha256 === sha256(source);
  return {
    ...read,
    problems: [...read.problems, ...inFolder(read.facts.report.id, problems)],
    ...(isItsOwn && { texts, source: source.toString('utf8') }),
  };
}

/** Reads the folders one after the other, keeping none. */
export async function* readInTurn(folders: readonly string[]): AsyncGenerator<ReadReport> {
  for (const folder of folders) yield* await readReports([folder]);
}

/** Throws a ReportError if one of them is not as it should be. */
export async function checkReports(folders: readonly string[]): Promise<void> {
  const reports = readInTurn(folders);
  while (!(await reports.next()).done);
}

async function readSource(file: string): Promise<Buffer> {
  return readFile(file).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new ReportError([{ file, message: `expected the text of a report; got ${why}` }]);
  });
}

/** A single report is always held against the source, so that every difference shows. */
function belongingTo(bytes: Buffer, reports: readonly ReportFacts[], file: string): ReportFacts {
  const hash = sha256(bytes);
  const [first, ...others] = reports;
  const found = others.length === 0 ? first : reports.find(({ report }) => report.sha256 === hash);
  if (found) return found;
  const ids = reports.map(({ report: { id } }) => id).join(', ');
  throw new ReportError([{ file, message: `expected the text of one of ${ids}; got another file` }]);
}
