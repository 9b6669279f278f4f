import { createServer, type Server } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { LateMetrics } from './measured.js';

/** `/metrics` beside the API: for a service that shows everything else to whoever reaches it too. */
export function metricsRoute(app: FastifyInstance, metrics: LateMetrics): void {
  app.get('/metrics', async (_request, reply) => {
    const made = await metrics.made();
    return reply.type(made?.contentType ?? 'text/plain').send(await made?.text());
  });
}

/** `/metrics` and nothing else, for a port of its own that only who watches the service can reach. */
export function metricsServer(metrics: LateMetrics): Server {
  return createServer((request, response) => {
    if (request.url?.split('?')[0] !== '/metrics' || request.method !== 'GET') {
      response
        .writeHead(404, { 'content-type': 'text/plain' })
        .end('There is GET /metrics and nothing else.\n');
      return;
    }
    tell(metrics).then(
      ({ type, text }) => response.writeHead(200, { 'content-type': type }).end(text),
      () => response.writeHead(500).end(),
    );
  });
}

async function tell(metrics: LateMetrics): Promise<{ type: string; text: string }> {
  const made = await metrics.made();
  return { type: made?.contentType ?? 'text/plain', text: (await made?.text()) ?? '' };
}
