import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Bookmarks, readBookmarks } from '../graph/bookmarks.js';
import { badRequest } from '../graph/failures.js';
import type { Context } from './context.js';
import { wantsCsv } from './tables/route.js';

/** The header by which a client says what it has seen, and is told what its answer has seen. */
export const bookmarkHeader = 'neo4j-bookmark';

const carried = new WeakMap<FastifyRequest, Bookmarks>();

/** The bookmarks of a request; undefined where it carries none. */
export const bookmarksOf = (request: FastifyRequest): Bookmarks | undefined => carried.get(request);

/**
 * Lets a client read what it has written, or read already, whichever server of the database answers: the read waits until
 * that server has come as far. What asks several times for one answer cannot promise that, and says so.
 */
export function readBookmarkHeaders(app: FastifyInstance): void {
  app.addHook('preHandler', (request, _reply, done) => {
    const header = request.headers[bookmarkHeader];
    if (header === undefined) {
      done();
      return;
    }
    if (request.routeOptions.url !== '/graphql' || wantsCsv(request))
      throw badRequest(
        'Neo4j-Bookmark: files and tables do not wait for one; ask /graphql for JSON, or leave it out.',
      );
    carried.set(request, new Bookmarks(readBookmarks(String(header))));
    done();
  });
}

/** A client that carries bookmarks is told the ones to carry next, in a header. */
export function tellBookmarks(
  { bookmarks }: Context,
  setHeader: (name: string, value: string) => unknown,
): void {
  if (bookmarks && bookmarks.latest.length > 0) setHeader(bookmarkHeader, bookmarks.latest.join(','));
}

/** Has Apollo tell them. */
export function tellsBookmarks(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response: { http }, contextValue }) => {
          tellBookmarks(contextValue, (name, value) => http.headers.set(name, value));
          return Promise.resolve();
        },
      }),
  };
}
