/** Something wrong with a report's files: where it is, what was expected and what came. */
export interface Problem {
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

/** Everything that is wrong with a report, at once. */
export class ReportError extends Error {
  override readonly name = 'ReportError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(textOf).join('\n'));
  }
}

function textOf({ file, line, message }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}  ${message}`;
}
