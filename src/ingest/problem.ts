import type { ReportFacts } from './format/files.js';

/** Something wrong with a report's files: where it is, what was expected and what came. */
export interface Problem {
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

/** Reports a problem at the place in a file that a path of keys and indexes leads to. */
export type Report = (file: keyof ReportFacts, path: readonly PropertyKey[], message: string) => void;

/** The line of a report's file that a path of keys and indexes leads to. */
export type LineOf = (file: keyof ReportFacts, path: readonly PropertyKey[]) => number | undefined;

/** Collects what is reported, each with its line. */
export const reportInto =
  (problems: Problem[], lineOf: LineOf): Report =>
  (file, path, message) =>
    void problems.push(problemAt(`${file}.yaml`, lineOf(file, path), message));

/** A problem at a line, where one is known. */
export const problemAt = (file: string, line: number | undefined, message: string): Problem => ({
  file,
  ...(line !== undefined && { line }),
  message,
});

/** Everything that is wrong with reports, at once. */
export class ReportError extends Error {
  override readonly name = 'ReportError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(textOf).join('\n'));
  }
}

/** Names the folder of a report before its files. */
export const inFolder = (folder: string, problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => ({ ...problem, file: `${folder}/${problem.file}` }));

/** Throws a ReportError if there is any problem. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ReportError(problems);
}

function textOf({ file, line, message }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}  ${message}`;
}
