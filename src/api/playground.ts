import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from '../projectRoot.js';

const folder = join(projectRoot, 'dist', 'web', 'playground');

/** Shows GraphiQL to a browser that opens `/graphql`; its files lie under `/playground/`. */
export async function playgroundRoutes(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/playground/',
    index: false,
    decorateReply: true,
  });
  app.addHook('onRequest', (request, reply, done) => {
    const isPage =
      request.method === 'GET' &&
      request.routeOptions.url === '/graphql' &&
      wantsHtml(request.headers.accept);
    if (!isPage) {
      done();
      return;
    }
    void reply.sendFile('index.html', { maxAge: 0 });
  });
}

function wantsHtml(accept = ''): boolean {
  return accept.includes('text/html');
}
