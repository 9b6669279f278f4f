import type { TypedDocumentString } from '../operations.js';
import { Problem, type ProblemCode } from './problem.js';

/** The service gives an answer up after ten seconds; a little later it is the network that is silent. */
const patience = 12_000;

/** What the service said of one field that has no answer beside others that have. */
export interface FieldProblem {
  readonly message: string;
  readonly code: ProblemCode;
}

/** An answer, whole or with holes. */
export interface Answered<Data> {
  readonly data: Data;
  readonly holes: readonly FieldProblem[];
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: ProblemCode };
  }[];
}

/** Sends one operation; rejects with a `Problem` unless at least a part is answered. */
export async function ask<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Answered<Data>> {
  const response = await send(
    JSON.stringify({ query: operation.toString(), variables }),
    AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    signal,
  );
  const { data, errors = [] } = await bodyOf(response);
  const holes = errors.map(({ message, extensions }) => ({
    message,
    code: extensions?.code ?? 'INTERNAL_SERVER_ERROR',
  }));
  if (isObject(data)) return { data: data as Data, holes };
  const { message, code } = holes[0] ?? {
    message: `status ${response.status}`,
    code: 'INTERNAL_SERVER_ERROR',
  };
  throw new Problem(code, message, retryAfter(response));
}

async function send(body: string, until: AbortSignal, left: AbortSignal): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
  };
  try {
    return await fetch('/graphql', { method: 'POST', headers, body, signal: until });
  } catch (error) {
    if (left.aborted) throw error;
    throw until.aborted
      ? new Problem('NO_ANSWER', `no answer within ${patience / 1_000} s`)
      : new Problem('UNREACHABLE', 'the service does not answer');
  }
}

async function bodyOf(response: Response): Promise<Body> {
  const body: unknown = await response.json().catch(() => null);
  return isObject(body) ? body : {};
}

function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? NaN);
  return Number.isFinite(seconds) ? seconds * 1_000 : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
