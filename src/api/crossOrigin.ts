import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** Lets pages from these origins ask; without any, a browser keeps all pages but our own away. `*` is every origin. */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST'],
    exposedHeaders: [
      'etag',
      'content-disposition',
      'retry-after',
      'ratelimit',
      'ratelimit-policy',
      'x-request-id',
      'neo4j-bookmark',
    ],
    maxAge: 3_600,
  });
}
