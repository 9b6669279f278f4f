import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from '../projectRoot.js';

const folder = join(projectRoot, 'dist', 'web', 'docs');

/** Serves the documentation below `/docs/`, in both profiles: nothing in it is asked of the graph. */
export async function documentationRoutes(app: FastifyInstance): Promise<void> {
  app.get('/docs', (_request, reply) => reply.redirect('/docs/', 301));
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/docs/',
    index: 'index.html',
    extensions: ['html'],
    decorateReply: false,
  });
}
