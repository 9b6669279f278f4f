import type { ReportFacts } from './format/files.js';

/** Something wrong with a report's files: where it is, what was expected and what came. */
export interface Problem {
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

/** Reports a problem at the place in a file that a path of keys and indexes leads to. */
export type Report = (file: keyof ReportFacts, path: readonly PropertyKey[], message: string) => void;

/** Everything that is wrong with a report, at once. */
export class ReportError extends Error {
  override readonly name = 'ReportError';

  constructor(
    /** The report whose files they are, or null where a file belongs to none. */
    readonly report: string | null,
    readonly problems: readonly Problem[],
  ) {
    super(problems.map((problem) => textOf(report, problem)).join('\n'));
  }
}

function textOf(report: string | null, { file, line, message }: Problem): string {
  const folder = report === null ? '' : `${report}/`;
  return `${folder}${file}${line === undefined ? '' : `:${line}`}  ${message}`;
}
