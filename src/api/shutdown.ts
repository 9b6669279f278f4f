import type { FastifyInstance } from 'fastify';

/**
 * An answer that is under way when the service stops is the last one on its connection. Left open, the connection of a
 * client that keeps it for later would hold the process up for more than a minute.
 */
export function endConnectionsOnClose(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) reply.header('connection', 'close');
    done();
  });
}
