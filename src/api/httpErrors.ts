import type { FastifyError, FastifyInstance } from 'fastify';

/** What a client did wrong before GraphQL saw it, in words that help. */
const explanations: Record<string, string> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is larger than this service reads.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'Expected content-type: application/json.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'Expected a JSON object with a query, got an empty body.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'Expected a JSON object with a query, got something that is not JSON.',
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
          `There is nothing at ${request.method} ${path(request.url)}; the API is at /graphql.`,
        ),
      ),
  );
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      request.log.error({ err: error }, 'a request failed');
      return reply.code(500).send(body('INTERNAL_SERVER_ERROR', 'Something went wrong on our side.'));
    }
    return reply
      .code(status)
      .send(body('BAD_USER_INPUT', explanations[error.code] ?? 'The request cannot be read.'));
  });
}

function path(url: string): string {
  return url.split('?')[0]?.slice(0, 100) ?? '';
}

function body(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
