import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { asksOfTheGraph } from '../graphRoutes.js';
import type { Watchers } from './observer.js';
import { RequestRecord } from './record.js';
import { requestIdHeader } from './requestId.js';

const records = new WeakMap<FastifyRequest, RequestRecord>();

/** What is known of a request so far. */
export function recordOf(request: FastifyRequest): RequestRecord {
  const record = records.get(request) ?? new RequestRecord(request.id, null);
  records.set(request, record);
  return record;
}

/** A request was refused before it became an operation: that is told with the request, since there is nothing else to tell it with. */
export function refusedWith(request: FastifyRequest, code: string): void {
  const record = recordOf(request);
  record.codes = [code];
  record.isRefused = true;
}

/** Has every request told of: its id goes back with the answer, and the end of the answer is counted and written down. */
export function watchRequests(app: FastifyInstance, watchers: Watchers): void {
  const { tracing, metrics } = watchers;
  app.addHook('onRequest', (request, reply, done) => {
    records.set(
      request,
      new RequestRecord(request.id, tracing?.request(request.headers, routeOf(request)) ?? null),
    );
    reply.header(requestIdHeader, request.id);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const record = recordOf(request);
    const answered = {
      route: routeOf(request),
      method: request.method,
      status: reply.statusCode,
      milliseconds: reply.elapsedTime,
    };
    metrics.count((counting) => counting.request(answered));
    if (record.isRefused) metrics.count((counting) => counting.refusal(record.codes));
    if (record.span) tracing?.endRequest(record.span, answered, record);
    write(request, reply, record, watchers);
    done();
  });
}

/** The pattern of the address and not the address: that may be anything, and may hold a query. */
const routeOf = ({ routeOptions: { url } }: FastifyRequest): string => url ?? 'none';

/** What is asked of the graph is written down; the rest only on demand. */
function write(
  request: FastifyRequest,
  reply: FastifyReply,
  record: RequestRecord,
  { logger }: Watchers,
): void {
  const { method, log } = request;
  const route = routeOf(request);
  const level = asksOfTheGraph(route) ? 'info' : 'debug';
  if (!logger.isLevelEnabled(level)) return;
  const { operation, cost, codes, sent } = record;
  const told = operation && {
    operation: operation.name,
    hash: operation.hash,
    cost,
    statements: sent.length,
    rows: record.rows(),
  };
  log[level](
    {
      method,
      route,
      status: reply.statusCode,
      milliseconds: Math.round(10 * reply.elapsedTime) / 10,
      ...told,
      ...(codes.length > 0 && { codes }),
    },
    'answered',
  );
}
