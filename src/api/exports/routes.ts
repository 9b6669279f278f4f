import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { notFound } from '../../graph/failures.js';
import type { Reader } from '../../graph/run.js';
import type { Asking } from '../asking.js';
import { budgetOf } from '../access/access.js';
import { goneSignal } from '../gone.js';
import { dictionaryOf, dictionaryText } from './dictionary.js';
import { exportedFiles, type ExportedFile } from './files.js';
import { readParameters } from './parameters.js';
import { Turns } from './turns.js';
import { unitsOf } from './units.js';

/** What files are made with. */
export interface ExportOptions {
  readonly schema: GraphQLSchema;
  readonly asking: Asking;
  readonly reader: Reader;
}

/** How many files are written at once: half of the connections stay free for queries. */
const filesAtOnce = 4;

/** What a file costs its client, however long it is: it is not to break off where a budget ends. */
const costOfFile = 50_000;

/** `/export/<file>`: everything of a kind to take away, narrowed by `?filter=` as the API's lists are. */
export function exportRoutes(app: FastifyInstance, { schema, ...sources }: ExportOptions): void {
  const turns = new Turns(filesAtOnce);
  const files = exportedFiles(schema);
  const dictionary = dictionaryOf(schema, files);
  const whole = async () => ({ ...dictionary, units: await unitsOf(sources.asking) });
  app.get('/export/dictionary', whole);
  app.get('/export/dictionary.md', async (_request, reply) =>
    reply.type('text/markdown; charset=utf-8').send(dictionaryText(await whole())),
  );
  app.get('/export/*', ({ url }) => {
    throw noFile(url, files.keys());
  });
  for (const file of files.values())
    app.get(`/export/${file.name}`, (request, reply) =>
      turns.take(reply, () => send(request, reply, file, sources)),
    );
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { name, mediaType, table, write }: ExportedFile,
  sources: Pick<ExportOptions, 'asking' | 'reader'>,
): Promise<FastifyReply> {
  const { method, query } = request;
  const narrowing = readParameters(query as Record<string, unknown>, table !== null);
  // Who asks for the head alone is not to make the database read all of it.
  if (method !== 'HEAD') budgetOf(request)?.spend(costOfFile);
  const pieces = method === 'HEAD' ? [] : await write(narrowing, { ...sources, gone: goneSignal(reply) });
  return reply
    .type(mediaType)
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(Readable.from(pieces, { objectMode: false }));
}

function noFile(url: string, names: Iterable<string>): Error {
  const asked = url.split('?')[0]?.slice(0, 100);
  return notFound(
    `There is no file ${asked}; there are ${[...names].join(', ')}, all told at /export/dictionary.`,
  );
}
