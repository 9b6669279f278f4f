import { failure } from '../graph/failures.js';

/** How much one request may ask for. */
export interface Limits {
  /** The size of a request's body in bytes. */
  readonly body: number;
  /** Tokens of a query text. */
  readonly tokens: number;
  /** Fields of the query itself: each is a statement of its own. */
  readonly rootFields: number;
  /** Fields inside one another. */
  readonly depth: number;
  /** Fields that lead from one thing to others, wherever their fragments stand. */
  readonly hops: number;
  /** What an operation may cost, see `costOf`. */
  readonly cost: number;
  /** Requests that are answered at once. */
  readonly atOnce: number;
  /** Milliseconds until the answer is given up. */
  readonly deadline: number;
  /** Milliseconds within which an answer is not worth keeping until the graph changes. */
  readonly soon: number;
  /** Milliseconds in which a request has to have arrived. */
  readonly arrival: number;
  /** Milliseconds after which a connection ends on which nothing moves. */
  readonly idle: number;
}

/** Generous for people and programs that mean well: `first: 100` with two plain lists inside costs about 1,300. */
export const defaultLimits: Limits = {
  body: 100_000,
  tokens: 4_000,
  rootFields: 50,
  depth: 32,
  hops: 100,
  cost: 250_000,
  atOnce: 32,
  deadline: 10_000,
  soon: 20,
  arrival: 30_000,
  idle: 60_000,
};

/** Refuses an operation that asks for more root fields than allowed. */
export function checkRootFields(count: number, limit: number): void {
  if (count <= limit) return;
  throw failure(
    'QUERY_TOO_COMPLEX',
    `The query asks for ${count} things at its root; at most ${limit} are allowed. Ask for pages, or send several requests.`,
  );
}
