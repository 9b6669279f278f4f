import type { Sent } from './connection.js';

/** What may come of a case. Anything but an error of the client in JSON, or the right answer, is a failure. */
export type Outcome =
  /** An error in JSON, status 4xx; at `/graphql` also an answer with errors of the client in it. */
  | { readonly kind: 'REFUSED'; readonly status?: number }
  /** This answer: a part of it, as JSON. */
  | { readonly kind: 'ANSWERED'; readonly answer: object }
  /** Either: what does not bring the answer is refused. */
  | { readonly kind: 'EITHER'; readonly answer?: object }
  /** Not JSON but a page or a redirection, which is right for what was asked. */
  | { readonly kind: 'PAGE' };

/** One thing that nobody sends who means well. */
export interface HostileCase {
  readonly title: string;
  readonly sent: Sent;
  readonly outcome: Outcome;
  /** How many answers there are to be on the connection; one unless it is said. */
  readonly replies?: number;
}

export const refused = (status?: number): Outcome => ({ kind: 'REFUSED', ...(status && { status }) });
export const answered = (answer: object): Outcome => ({ kind: 'ANSWERED', answer });
export const either = (answer?: object): Outcome => ({ kind: 'EITHER', ...(answer && { answer }) });
export const page: Outcome = { kind: 'PAGE' };

/** What the small query below is answered with in the world of the tests. */
export const query = '{ towns { totalCount } }';
export const rightAnswer = { data: { towns: { totalCount: 4 } } };

type Headers = Readonly<Record<string, string>>;

/** A request whose bytes are exactly these, on a connection that is not kept. */
export function request(
  method: string,
  path: string,
  headers: Headers = {},
  body: string | Buffer = '',
): Sent {
  const all: Headers = {
    host: 'localhost',
    connection: 'close',
    accept: 'application/graphql-response+json',
    ...(body.length > 0 && { 'content-length': String(Buffer.byteLength(body)) }),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`, ...(body.length > 0 ? [body] : [])];
}

/** A body for `/graphql`: bytes as they are, a text as it is, anything else as JSON. */
export function post(body: unknown, headers: Headers = {}): Sent {
  const bytes = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  return request('POST', '/graphql', { 'content-type': 'application/json', ...headers }, bytes);
}

/** A query at `/graphql`. */
export const ask = (text: string, variables: unknown = {}): Sent => post({ query: text, variables });

export const get = (path: string, headers: Headers = {}): Sent => request('GET', path, headers);
