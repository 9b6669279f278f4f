import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { failure } from '../../graph/failures.js';
import { onceClosed } from '../gone.js';
import { refusedWith } from '../watch/requests.js';
import { isGuarded } from './access.js';
import { clientAt } from './address.js';

/** As many requests of a client that has few under way are let in when all places are taken: those of others may hold them. */
const few = 4;

const refusal = failure(
  'OVERLOADED',
  'More is asked at the moment than can be answered soon; try again in a moment.',
);

/**
 * Refuses what would only wait. A query by its head where all places are taken, so that a refusal costs next to nothing,
 * before anybody looks at its token or its budget; the rest, whose routes have headers of their own, and what finds no
 * place later, once it has arrived: so nobody holds a place by sending slowly.
 */
export function limitCrowd(app: FastifyInstance, places: number): void {
  const crowd = new Crowd(places);
  app.addHook('onRequest', (request, reply, done) => {
    const isLetIn = request.routeOptions.url !== '/graphql' || crowd.hasPlaceFor(clientAt(request.ip));
    if (isLetIn) done();
    else refuse(request, reply);
  });
  app.addHook('preValidation', (request, reply, done) => {
    if (isGuarded(request)) onceClosed(reply, crowd.enter(clientAt(request.ip)));
    done();
  });
}

const { message, extensions } = refusal;
const refusalText = JSON.stringify({ errors: [{ message, extensions: { code: extensions.code } }] });
const refusalHead = {
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(refusalText),
  'retry-after': '1',
};

/** Written as it stands: all that is done for other answers would take the time of those who are let in. */
function refuse(request: FastifyRequest, reply: FastifyReply): void {
  refusedWith(request, 'OVERLOADED');
  reply.hijack();
  reply.raw.writeHead(503, { ...(reply.getHeaders() as OutgoingHttpHeaders), ...refusalHead });
  reply.raw.end(refusalText);
}

/**
 * Lets in as many requests at once as can be answered soon, and has the others come again: they would only make everybody
 * wait. A client that asks little goes on beside one that asks for all there is.
 */
export class Crowd {
  #all = 0;
  readonly #of = new Map<string, number>();

  constructor(
    /** How many are let in before those are refused who have more than a few under way; twice as many are the end. */
    private readonly places: number,
  ) {}

  /** Lets one request of a client in; what comes back is to be called when it is over. */
  enter(client: string): () => void {
    if (!this.hasPlaceFor(client)) throw refusal;
    this.#all += 1;
    this.#of.set(client, this.#own(client) + 1);
    return () => this.#leave(client);
  }

  /** Whether a request of this client would be let in now. */
  hasPlaceFor(client: string): boolean {
    return this.#all < (this.#own(client) < few ? 2 * this.places : this.places);
  }

  #own(client: string): number {
    return this.#of.get(client) ?? 0;
  }

  #leave(client: string): void {
    this.#all -= 1;
    const own = this.#own(client) - 1;
    if (own > 0) this.#of.set(client, own);
    else this.#of.delete(client);
  }
}
