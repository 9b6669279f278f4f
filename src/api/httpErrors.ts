import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { Refusal } from './asking.js';

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
}

/** Also for what Fastify refuses before it looks for a route, an address that cannot be decoded. */
export function answerFailure(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const refused = refusal(error);
  if (refused) {
    void reply.code(refused.status).headers(refused.headers).send({ errors: refused.errors });
    return;
  }
  const status = error.statusCode ?? 500;
  if (status >= 500) {
    request.log.error({ err: error }, 'a request failed');
    void reply.code(500).send(body('INTERNAL_SERVER_ERROR', 'Something went wrong on our side.'));
    return;
  }
  const message = explanations[error.code] ?? 'The request cannot be read.';
  void reply.code(status).send(body('BAD_USER_INPUT', message));
}

/** What the API said from within, or we ourselves: in the words of the API, with its status. */
function refusal(error: Error) {
  if (error instanceof Refusal) {
    const headers: Record<string, string> = error.status === 503 ? { 'retry-after': '2' } : {};
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
