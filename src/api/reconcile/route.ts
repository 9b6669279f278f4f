import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { badRequest } from '../../graph/failures.js';
import { budgetOf } from '../access/access.js';
import type { AskingFor } from '../asking.js';
import { allowOrigins } from '../crossOrigin.js';
import { goneSignal } from '../gone.js';
import { candidatesOf, type Sources } from './candidates.js';
import { extensionOf, readExtension } from './extension.js';
import { baseOf, manifestOf } from './manifest.js';
import { textIn, typedIn, type Parameters } from './parameters.js';
import { previewHeaders, previewOf } from './preview.js';
import { proposedProperties } from './properties.js';
import { readBatch } from './queries.js';
import { suggestEntities, suggestProperties, suggestTypes } from './suggestions.js';
import { typesOf, type Type } from './types.js';

/** What the service is made with. */
export interface ReconcileOptions {
  readonly schema: GraphQLSchema;
  readonly asking: AskingFor;
  /** From where pages of others may ask the whole service; if nothing is said, they may ask this part from everywhere. */
  readonly origins: readonly string[];
}

/** `/reconcile`: the Reconciliation Service API 0.2, by which OpenRefine and others match a column of names. */
export async function reconcileRoutes(app: FastifyInstance, options: ReconcileOptions): Promise<void> {
  const { schema, asking, origins } = options;
  const types = typesOf(schema);
  await app.register(
    async (scope) => {
      // The specification asks for it: its clients are pages from elsewhere.
      if (origins.length === 0) await allowOrigins(scope, ['*']);
      readForms(scope);
      serviceRoute(scope, asking, types);
      suggestRoutes(scope, asking, types);
      scope.get('/properties', ({ query }) => proposedProperties(query as Parameters, types));
      scope.get('/preview', async (request, reply) => {
        const id = textIn(request.query as Parameters, 'id');
        if (id === undefined) throw badRequest('id: expected the id of an entity, such as town/taiping.');
        const sources = {
          asking: asking.chargedTo(budgetOf(request)),
          types,
          gone: goneSignal(reply),
          base: baseOf(request),
        };
        const page = await previewOf(id, sources);
        reply.removeHeader('x-frame-options');
        return reply.headers(previewHeaders).send(page);
      });
    },
    { prefix: '/reconcile' },
  );
}

/** A thousand names with types and properties, encoded as a form; the limit elsewhere is for a query. */
const largestBatch = 2_000_000;

function serviceRoute(scope: FastifyInstance, asking: AskingFor, types: ReadonlyMap<string, Type>): void {
  scope.route({
    method: ['GET', 'POST'],
    url: '/',
    bodyLimit: largestBatch,
    handler: (request, reply) =>
      answerTo(request, { asking: asking.chargedTo(budgetOf(request)), types, gone: goneSignal(reply) }),
  });
}

/** Without parameters the service tells of itself. */
async function answerTo(request: FastifyRequest, { asking, types, gone }: Sources): Promise<object> {
  const parameters = (request.method === 'GET' ? request.query : (request.body ?? {})) as Parameters;
  const queries = textIn(parameters, 'queries');
  if (queries !== undefined) return candidatesOf(readBatch(queries, types), { asking, types, gone });
  const extend = textIn(parameters, 'extend');
  if (extend !== undefined) return extensionOf(readExtension(extend), types, asking, gone);
  if (request.method === 'GET') return manifestOf(baseOf(request), types);
  throw badRequest('Expected a form with queries or extend, each of them JSON.');
}

function suggestRoutes(scope: FastifyInstance, asking: AskingFor, types: ReadonlyMap<string, Type>): void {
  const typed = ({ query }: FastifyRequest) => typedIn(query as Parameters, types);
  scope.get('/suggest/entity', (request, reply) =>
    suggestEntities(typed(request), types, asking.chargedTo(budgetOf(request)), goneSignal(reply)),
  );
  scope.get('/suggest/type', (request) => suggestTypes(typed(request), types));
  scope.get('/suggest/property', (request) => suggestProperties(typed(request)));
}

/** Nothing else of the service takes forms. */
function readForms(scope: FastifyInstance): void {
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
}
