import type { FastifyInstance, FastifyReply } from 'fastify';

/**
 * From the moment that it is to stop, or stops, a service answers each request that comes and asks its connection to be
 * closed: what stands before it then goes elsewhere. An answer that is under way when the service stops is the last one on its connection. Left open, the connection of a
 * client that keeps it for later would hold the process up for more than a minute.
 */
export function endConnectionsOnClose(app: FastifyInstance, stopping: AbortSignal): void {
  let closing = false;
  app.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  const tell = (reply: FastifyReply): void => {
    if (closing || stopping.aborted) reply.header('connection', 'close');
  };
  // At once for what is refused by its head, and once more for what was under way.
  app.addHook('onRequest', (_request, reply, done) => {
    tell(reply);
    done();
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    tell(reply);
    done();
  });
}
