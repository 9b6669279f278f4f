/** What went wrong between the page and the service, in the service's codes or ours. */
export type ProblemCode =
  | 'BAD_USER_INPUT'
  | 'QUERY_TOO_COMPLEX'
  | 'DEADLINE_EXCEEDED'
  | 'OVERLOADED'
  | 'DATABASE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR'
  /** The service itself cannot be reached. */
  | 'UNREACHABLE'
  /** It took longer than the page waits. */
  | 'NO_ANSWER';

/** A question that got no answer. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    /** Milliseconds after which asking again makes sense, as the service says. */
    readonly retryAfter?: number,
  ) {
    super(message);
    this.name = 'Problem';
  }
}

/** What went wrong in our codes; what is none of ours is a mistake of the program. */
export const codeOf = (error: Error): ProblemCode =>
  error instanceof Problem ? error.code : 'INTERNAL_SERVER_ERROR';

const passing: ReadonlySet<ProblemCode> = new Set(['OVERLOADED', 'DATABASE_UNAVAILABLE', 'UNREACHABLE']);

/** Whether the same question may well be answered in a moment. */
export function isPassing(error: unknown): error is Problem {
  return error instanceof Problem && passing.has(error.code);
}
