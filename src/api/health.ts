import type { FastifyInstance } from 'fastify';
import type { Reader } from '../graph/run.js';
import { graphHash } from './graphVersion.js';

/** `/live`: the process runs. `/ready`: the database answers and holds a graph, and the service is not about to stop. */
export function healthRoutes(app: FastifyInstance, reader: Reader, stopping: AbortSignal): void {
  app.get('/live', () => ({ status: 'live' }));
  app.get('/ready', async (_request, reply) => {
    if (stopping.aborted) return reply.code(503).send({ status: 'stopping' });
    const hash = await graphHash(reader).catch(() => null);
    if (hash !== null) return { status: 'ready', graphHash: hash };
    return reply
      .code(503)
      .header('retry-after', '2')
      .send({ status: 'not ready', reason: 'the database does not answer or holds no graph' });
  });
}
