import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExplainingReader, Reader } from '../graph/run.js';
import { productVersion } from '../productVersion.js';
import { bookmarksOf } from './bookmarks.js';
import { explainHeader } from './explained.js';
import { answersTheSame } from './graphRoutes.js';
import { graphState } from './graphVersion.js';

const tags = new WeakMap<FastifyRequest, string>();

/**
 * What a GET asks for stays the same until the graph changes, so that its tag is made of the graph's hash and of what was
 * asked. Who has the answer already is told so, for one small read, instead of being sent it again; who asks for what is
 * wrong never got an answer, and so has no tag of it.
 */
export function answerConditionally(app: FastifyInstance, reader: ExplainingReader): void {
  app.addHook('preHandler', async (request, reply) => {
    if (!isOfTheGraph(request)) return undefined;
    const tag = await tagOf(reader.attending({ bookmarks: bookmarksOf(request) }), request);
    if (tag === null) return undefined;
    tags.set(request, tag);
    if (!holds(request.headers['if-none-match'], tag)) return undefined;
    return keep(reply, tag).code(304).send();
  });
  app.addHook('onSend', (request, reply, _payload, done) => {
    const tag = tags.get(request);
    if (tag !== undefined && reply.statusCode === 200 && !reply.hasHeader('cache-control')) keep(reply, tag);
    done();
  });
}

/** Whether a client wants an answer that is made now, as browsers do that are told to load a page again. */
export const asksAnew = ({ headers }: FastifyRequest): boolean =>
  headers['cache-control']?.includes('no-cache') === true;

/** An answer with errors is not to be kept, whatever its status: the next may have none. */
export function keepsNoErrors(): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response: { http }, errors }) => {
          if (errors !== undefined) http.headers.set('cache-control', 'no-store');
          return Promise.resolve();
        },
      }),
  };
}

/** How an answer came about is another thing each time. */
const isOfTheGraph = ({ method, headers, routeOptions: { url } }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && headers[explainHeader] === undefined && answersTheSame(url);

/** Weak: the same facts, however they are packed. */
async function tagOf(reader: Reader, request: FastifyRequest): Promise<string | null> {
  const state = await graphState(reader).catch(() => null);
  return state !== null ? `W/"${productVersion}.${state}.${askedBy(request)}"` : null;
}

function askedBy({ url, headers: { accept = '' } }: FastifyRequest): string {
  return createHash('sha256').update(`${url} ${accept}`).digest('base64url').slice(0, 16);
}

const holds = (header: string | undefined, tag: string): boolean =>
  (header ?? '').split(',').some((one) => one.trim() === tag);

/** Caches may keep it, and ask each time whether it is still so. */
function keep(reply: FastifyReply, tag: string): FastifyReply {
  const before = reply.getHeader('vary');
  const vary = [before, 'accept', 'accept-encoding'].filter((one) => one !== undefined).join(', ');
  return reply.headers({ etag: tag, 'cache-control': 'public, no-cache', vary });
}
