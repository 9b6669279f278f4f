import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { badRequest } from '../graph/failures.js';
import { Refusal } from './asking.js';
import { tooDeep } from './errors.js';
import { refusedWith } from './watch/requests.js';

/** What a client did wrong before GraphQL saw it, in words that help. */
const explanations: Record<string, string> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is larger than this service reads.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'Expected content-type: application/json.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'Expected a JSON object with a query, got an empty body.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'Expected a JSON object with a query, got something that is not JSON.',
  FST_ERR_BAD_URL: 'The address is not properly encoded.',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'The body is not as long as its content-length says.',
};

/** Answers everything outside GraphQL in the form of a GraphQL error, so that a client has one form to read. */
export function answerFailures(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(
        body(
          'BAD_USER_INPUT',
          `There is nothing at ${request.method} ${path(request.url)}; the API answers GET and POST at /graphql.`,
        ),
      ),
  );
  app.setErrorHandler(answerFailure);
  app.addHook('onRequest', ({ host }, _reply, done) => {
    done(isHost(host) ? undefined : badRequest('host: expected the name by which this service is reached.'));
  });
  app.server.on('checkExpectation', answerExpectation);
}

/** Also for what Fastify refuses before it looks for a route, an address that cannot be decoded. */
export function answerFailure(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const refused = refusal(error);
  const { status, headers, errors } = refused ?? mistake(error);
  if (!refused && status === 500) request.log.error({ err: error }, 'a request failed');
  // What was asked of the API from within has been counted there.
  if (!(error instanceof Refusal)) refusedWith(request, String(errors[0]?.extensions?.code));
  void reply.code(status).headers(headers).send({ errors });
}

/** An answer in place of the one that was asked for. */
interface Failed {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly errors: readonly GraphQLFormattedError[];
}

/** What Fastify or Node refused, or what we did not foresee. */
function mistake(error: FastifyError): Failed {
  if (isTooDeep(error)) return { status: 400, headers: {}, ...body('BAD_USER_INPUT', tooDeep) };
  const status = error.statusCode ?? 500;
  if (status >= 500)
    return {
      status: 500,
      headers: {},
      ...body('INTERNAL_SERVER_ERROR', 'Something went wrong on our side.'),
    };
  const message = explanations[error.code] ?? 'The request cannot be read.';
  return { status, headers: {}, ...body('BAD_USER_INPUT', message) };
}

/** For what Node refuses because it is no request that can be read: the connection ends with the answer. */
export function answerUnreadable({ code }: Error & { readonly code: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, message] = unreadable[code] ?? [400, 'The request is not HTTP as this service reads it.'];
  const text = JSON.stringify(body('BAD_USER_INPUT', message));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(text)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
}

const unreadable: Readonly<Record<string, readonly [status: number, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request took longer to arrive than this service waits.'],
  HPE_HEADER_OVERFLOW: [431, 'The address or the headers are larger than this service reads.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The body is larger than this service reads.'],
};

/** Clients expect to be told that they may go on, and nothing else that there is. */
function answerExpectation(_request: IncomingMessage, response: ServerResponse): void {
  const text = JSON.stringify(body('BAD_USER_INPUT', 'expect: only 100-continue can be met.'));
  response
    .writeHead(417, { 'content-type': 'application/json; charset=utf-8', connection: 'close' })
    .end(text);
}

const isHost = (host: string): boolean => /^[\w.:[\]%-]+$/.test(host) && URL.canParse(`http://${host}`);

/** GraphQL's own reading of a text calls itself for what stands inside of it. */
const isTooDeep = (error: Error): boolean =>
  error instanceof RangeError && error.message === 'Maximum call stack size exceeded';

/** What the API said from within, or we ourselves: in the words of the API, with its status. */
function refusal(error: Error): Failed | null {
  if (error instanceof Refusal) {
    const after = error.retryAfter ?? (error.status === 503 ? '2' : null);
    const headers: Record<string, string> = after === null ? {} : { 'retry-after': after };
    return { status: error.status, errors: error.errors, headers };
  }
  if (!(error instanceof GraphQLError)) return null;
  const { code, http } = error.extensions as { code?: string; http?: HttpParts };
  const headers = Object.fromEntries(http?.headers ?? []);
  return { status: http?.status ?? 400, errors: body(String(code), error.message).errors, headers };
}

interface HttpParts {
  readonly status?: number;
  readonly headers?: ReadonlyMap<string, string>;
}

function path(url: string): string {
  return url.split('?')[0]?.slice(0, 100) ?? '';
}

function body(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
