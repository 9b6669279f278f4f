import type { FastifyInstance } from 'fastify';
import { startDeadline } from '../graph/deadline.js';
import type { Reader } from '../graph/run.js';

const patience = 2_000;

/** `/live`: the process runs. `/ready`: the database answers and holds a graph. */
export function healthRoutes(app: FastifyInstance, reader: Reader): void {
  app.get('/live', () => ({ status: 'live' }));
  app.get('/ready', async (_request, reply) => {
    const hash = await graphHash(reader);
    if (hash !== null) return { status: 'ready', graphHash: hash };
    return reply
      .code(503)
      .header('retry-after', '2')
      .send({ status: 'not ready', reason: 'the database does not answer or holds no graph' });
  });
}

async function graphHash(reader: Reader): Promise<unknown> {
  const statement = { text: 'MATCH (model:Model) RETURN model.graphHash AS answer', parameters: {} };
  return reader.read(statement, startDeadline(patience)).catch(() => null);
}
