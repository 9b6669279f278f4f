import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { failure } from '../../graph/failures.js';
import { asksOfTheGraph } from '../graphRoutes.js';
import { clientAt } from './address.js';
import { windowSeconds, type Budget, type Budgets } from './budgets.js';
import type { ReaderTokens } from './readerTokens.js';

/** Who may ask, and how much. */
export interface AccessOptions {
  /** The readers that are let in; if it is left out, everybody is. */
  readonly tokens?: ReaderTokens | undefined;
  /** What each client may spend; if it is left out, nobody counts. */
  readonly budgets?: Budgets | undefined;
}

const budgets = new WeakMap<FastifyRequest, Budget>();

/** What the client of a request may still spend; null where nobody counts. */
export const budgetOf = (request: FastifyRequest): Budget | null => budgets.get(request) ?? null;

/**
 * Looks at who asks before the body of a request is read: a token where tokens are needed, and a budget that is not
 * empty. Being asked costs one, whatever comes of it, but for queries that no place is free for. Not sooner: what lets pages of others read an answer is to be said
 * of a refusal too.
 */
export function guardAccess(app: FastifyInstance, options: AccessOptions): void {
  app.addHook('preParsing', (request, reply, _payload, done) => {
    if (isGuarded(request)) admit(request, reply, options);
    done();
  });
  app.addHook('onSend', (request, reply, _payload, done) => {
    const budget = budgetOf(request);
    if (budget) tellLeft(reply, budget);
    if (options.tokens && isGuarded(request)) keepPrivate(reply);
    done();
  });
}

function admit(request: FastifyRequest, reply: FastifyReply, { tokens, budgets: all }: AccessOptions): void {
  const reader = tokens ? readerOf(request, reply, tokens) : null;
  const budget = all?.of(reader === null ? `at ${clientAt(request.ip)}` : `reader ${reader}`);
  if (budget) {
    budgets.set(request, budget);
    budget.spend(1);
  }
}

/** Pages and health are for everybody, and what a browser asks before it asks. */
export const isGuarded = ({ method, routeOptions: { url } }: FastifyRequest): boolean =>
  method !== 'OPTIONS' && asksOfTheGraph(url);

function readerOf({ headers }: FastifyRequest, reply: FastifyReply, tokens: ReaderTokens): string {
  const [, token = ''] = /^bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
  const reader = token === '' ? null : tokens.nameOf(token);
  if (reader !== null) return reader;
  const wrong = token === '' ? '' : ', error="invalid_token"';
  void reply.header('www-authenticate', `Bearer realm="conghua-graph"${wrong}`);
  throw failure(
    'UNAUTHENTICATED',
    token === ''
      ? 'Expected authorization: Bearer and a token of a reader, got none.'
      : 'The token is not that of a reader.',
  );
}

/** In the words of the IETF's draft on RateLimit header fields, version 10. */
function tellLeft(reply: FastifyReply, budget: Budget): void {
  const { perMinute } = budget;
  reply.header('ratelimit-policy', `"cost";q=${perMinute};w=${windowSeconds};qu="cost"`);
  reply.header('ratelimit', `"cost";r=${budget.left()};t=${budget.secondsUntil(perMinute)}`);
  if (reply.statusCode === 429 && !reply.hasHeader('retry-after'))
    reply.header('retry-after', String(Math.max(1, budget.secondsUntil(1))));
}

/** What is for readers is for no cache that others share. */
function keepPrivate(reply: FastifyReply): void {
  const control = reply.getHeader('cache-control');
  if (typeof control === 'string') reply.header('cache-control', control.replace(/\bpublic\b/, 'private'));
}
