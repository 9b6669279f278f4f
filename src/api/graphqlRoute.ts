import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { startDeadline } from '../graph/deadline.js';
import type { ExplainingReader } from '../graph/run.js';
import { budgetOf } from './access/access.js';
import type { Answering } from './apollo.js';
import { bookmarksOf, tellBookmarks } from './bookmarks.js';
import { asksAnew } from './conditionalGet.js';
import { contextOf, type Context } from './context.js';
import { explainHeader } from './explained.js';
import { goneSignal } from './gone.js';
import type { Limits } from './limits.js';
import { watchFor, type Watchers } from './watch/observer.js';
import { recordOf } from './watch/requests.js';

/** What the route of the API needs. */
export interface RouteOptions extends Answering {
  readonly reader: ExplainingReader;
  readonly limits: Limits;
  readonly watchers: Watchers;
}

/** Answers at `/graphql`: what is known at once, the rest by Apollo. */
export function graphqlRoute(app: FastifyInstance, options: RouteOptions): void {
  const contexts = new WeakMap<FastifyRequest, Context>();
  const byApollo = handlerOf(options.apollo, (request) => contexts.get(request) as Context);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      const context = contextFor(request, reply, options);
      const type = typeOfKnown(request);
      const known = type === null ? null : await options.answerKnown(request.body, context);
      if (type === null || known === null) {
        contexts.set(request, context);
        return byApollo.call(app, request, reply);
      }
      tellBookmarks(context, (name, value) => reply.header(name, value));
      return reply.type(type).send(`${JSON.stringify(known)}\n`);
    },
  });
}

function handlerOf(apollo: ApolloServer<Context>, context: (request: FastifyRequest) => Context) {
  return fastifyApolloHandler(apollo, { context: (request) => Promise.resolve(context(request)) });
}

function contextFor(request: FastifyRequest, reply: FastifyReply, options: RouteOptions): Context {
  const { reader, limits, watchers } = options;
  const [record, bookmarks] = [recordOf(request), bookmarksOf(request)];
  const attended = reader.attending({ watch: watchFor(record, watchers), bookmarks });
  const deadline = startDeadline(limits.deadline, goneSignal(reply));
  const told = { reader: attended, record, bookmarks, budget: budgetOf(request) };
  return { ...contextOf('CLIENT', told, deadline), anew: asksAnew(request) };
}

const json = 'application/json; charset=utf-8';
const response = 'application/graphql-response+json; charset=utf-8';

/** The type of a plain answer that the client likes best; null for what asks for more than that. */
function typeOfKnown({ method, headers, raw }: FastifyRequest): string | null {
  if (method !== 'POST' || headers[explainHeader] !== undefined) return null;
  if (headers.accept === undefined) return json;
  return new Negotiator(raw).mediaType([json, response]) ?? null;
}
