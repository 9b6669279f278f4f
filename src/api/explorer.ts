import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from '../projectRoot.js';

const folder = join(projectRoot, 'dist', 'web', 'explorer');

/** The addresses at which the explorer opens; what each shows is told by the page, src/web/explorer/shell/pages.tsx. */
const addresses = [
  '/',
  '/entity/*',
  '/statement/*',
  '/figures',
  '/awards',
  '/timeline',
  '/doubtful',
  '/reports',
  '/search',
  '/neighbourhood',
];

/** Names of files hold a hash of what is in them: what a browser has, it need not ask for again. */
const forever = { immutable: true, maxAge: '365d' };

/** Serves the explorer; its files lie under `/explorer/`. It offers the playground only where there is one. */
export async function explorerRoutes(app: FastifyInstance, hasPlayground: boolean): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/explorer/',
    index: false,
    decorateReply: false,
    preCompressed: true,
    ...forever,
  });
  for (const address of addresses) {
    app.get(address, async (_request, reply) => {
      const page = await readFile(join(folder, 'index.html'), 'utf8');
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(hasPlayground ? page : page.replace(/<meta name="playground"[^>]*>/, ''));
    });
  }
}
