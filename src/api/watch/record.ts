import type { Span } from '@opentelemetry/api';
import type { Statement } from '../../graph/run.js';

/** A statement that was sent, and what came of it. */
export interface Sent {
  readonly statement: Statement;
  readonly milliseconds: number;
  readonly rows: number;
  readonly failed: boolean;
}

/** An operation as it may be told of: never by its text, which holds what somebody looks for. */
export interface TracedOperation {
  readonly name: string | null;
  /** SHA-256 of the text. */
  readonly hash: string | null;
}

/** What is known of one request, gathered while it is answered. */
export class RequestRecord {
  readonly started = performance.now();
  readonly sent: Sent[] = [];
  operation: TracedOperation | null = null;
  /** What the operation came to. */
  cost = 0;
  /** The codes of the errors that were told. */
  codes: readonly string[] = [];
  /** Whether that was before it became an operation, which nobody else counts. */
  isRefused = false;

  constructor(
    readonly id: string | null,
    /** What its statements are hung on, where somebody collects traces. */
    readonly span: Span | null,
  ) {}

  /** Milliseconds since it came. */
  elapsed(): number {
    return performance.now() - this.started;
  }

  /** How many rows its statements brought. */
  rows(): number {
    return this.sent.reduce((sum, { rows }) => sum + rows, 0);
  }
}

/** How many things an answer of the database begins with: the rows of a page or list, or the one thing. */
export function rowsIn(answer: unknown): number {
  if (answer === null || answer === undefined) return 0;
  if (Array.isArray(answer)) return answer.filter((row) => row !== null).length;
  if (typeof answer !== 'object') return 1;
  const { value, rows } = answer as { readonly value?: unknown; readonly rows?: unknown };
  if (value !== undefined) return rowsIn(value);
  return Array.isArray(rows) ? rows.length : 1;
}
