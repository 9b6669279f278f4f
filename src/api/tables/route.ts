import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import Negotiator from 'negotiator';
import { badRequest, failure } from '../../graph/failures.js';
import type { Asking, AskingFor, Question } from '../asking.js';
import { budgetOf } from '../access/access.js';
import type { Reader } from '../../graph/run.js';
import { goneSignal } from '../gone.js';
import { ChangedMeanwhile, unchanged } from '../graphVersion.js';
import { asTable, type TableQuery } from './asTable.js';
import { csv } from './csv.js';
import { pagesOf } from './pages.js';
import { rowOf, type Row } from './rows.js';
import type { TrustedDocuments } from '../trusted/documents.js';

/** How many rows a query can be answered with as a table: what is larger is a file of `/export`. */
export const mostRows = 10_000;

/** What tables are made with. */
export interface TableOptions {
  readonly schema: GraphQLSchema;
  readonly asking: AskingFor;
  readonly reader: Reader;
  /** The only documents that clients may have run; any if it is left out. */
  readonly trusted?: TrustedDocuments | undefined;
}

/** Answers a query at `/graphql` with a table if the client accepts `text/csv`. */
export function tableAnswers(app: FastifyInstance, options: TableOptions): void {
  app.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql' || !wantsCsv(request)) return undefined;
    return sendTable(options, request, reply);
  });
}

/** What the client likes best; JSON where it does not say. */
export const wantsCsv = (request: FastifyRequest): boolean =>
  new Negotiator(request.raw).mediaType(['application/json', 'text/csv']) === 'text/csv';

async function sendTable(
  { schema, reader, trusted, ...options }: TableOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const question = questionOf(request, trusted);
  const asking = options.asking.chargedTo(budgetOf(request));
  const gone = goneSignal(reply);
  const table = asTable(schema, question);
  if (table === null) {
    await asking.ask(question, gone);
    throw badRequest('Expected a query for one list.');
  }
  const read = (): Promise<Row[]> => readRows(table, { asking, reader }, gone);
  const rows = await read().catch(again(read)).catch(again(changing));
  let text = '';
  for await (const piece of csv(table.columns, inOne(rows))) text += piece;
  return reply.type('text/csv; charset=utf-8').send(text);
}

/** What to do where the graph was changed between two pages: a table of two states is none. */
const again =
  (next: () => Promise<Row[]>) =>
  (error: unknown): Promise<Row[]> => {
    if (error instanceof ChangedMeanwhile) return next();
    throw error;
  };

const changing = (): Promise<Row[]> =>
  Promise.reject(failure('OVERLOADED', 'The graph is being changed; ask again in a moment.'));

/** A table is sent when all of it is there: a part of one could not be told from the whole. */
async function readRows(
  { listing, columns, isOnePage }: TableQuery,
  { asking, reader }: { readonly asking: Asking; readonly reader: Reader },
  gone: AbortSignal,
): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const things of unchanged(reader, () => pagesOf(listing, asking, gone))) {
    rows.push(...things.map((thing) => rowOf(columns, thing)));
    if (isOnePage) break;
    if (rows.length > mostRows)
      throw failure(
        'QUERY_TOO_COMPLEX',
        `The list has more than the ${mostRows} rows that a table can have: narrow it by a filter, ask for a part by first and after, or take a file of /export.`,
      );
  }
  return rows;
}

async function* inOne(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  await Promise.resolve();
  yield rows;
}

/** A query as it comes by POST, or in an address; whatever else is wrong with it, the API tells. */
function questionOf({ method, body, query }: FastifyRequest, trusted?: TrustedDocuments): Question {
  const sent = (method === 'GET' ? query : (body ?? {})) as Record<string, unknown>;
  const read = (name: string): Record<string, unknown> => {
    const value = method === 'GET' && typeof sent[name] === 'string' ? parsed(name, sent[name]) : sent[name];
    if (typeof (value ?? {}) === 'object' && !Array.isArray(value))
      return (value ?? {}) as Record<string, unknown>;
    throw badRequest(`${name}: expected an object.`);
  };
  const { persistedQuery } = read('extensions');
  const text = sent.query ?? documentOf(persistedQuery, trusted);
  if (text === undefined && persistedQuery !== undefined) throw notFoundByHash();
  if (typeof text !== 'string') throw badRequest('Expected a query, a text.');
  trusted?.check(text);
  return {
    query: text,
    variables: read('variables'),
    ...(typeof sent.operationName === 'string' && { operationName: sent.operationName }),
  };
}

/** In the words of the protocol: the client sends the query beside its hash then. */
const notFoundByHash = (): Error =>
  new GraphQLError('PersistedQueryNotFound', {
    extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', http: { status: 400 } },
  });

/** The trusted document whose id was sent alone. */
function documentOf(persistedQuery: unknown, trusted?: TrustedDocuments): unknown {
  const id = (persistedQuery as { sha256Hash?: unknown } | undefined)?.sha256Hash;
  return typeof id === 'string' ? trusted?.byId(id) : undefined;
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(`${name}: expected a JSON object.`);
  }
}
