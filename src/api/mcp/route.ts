import { Readable } from 'node:stream';
import {
  createMcpHandler,
  localhostAllowedOrigins,
  originValidationResponse,
  type AuthInfo,
} from '@modelcontextprotocol/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { budgetOf } from '../access/access.js';
import { goneSignal } from '../gone.js';
import { mcpServers, type Offered } from './server.js';

/** `/mcp`: the tools for models over Streamable HTTP, without sessions, since nothing has to be remembered. */
export function mcpRoute(app: FastifyInstance, offered: Offered, origins: readonly string[]): void {
  const refused = pagesRefused(origins);
  const handler = createMcpHandler(mcpServers(offered), {
    onerror: (error) => app.log.debug({ err: error }, 'an MCP request was refused'),
  });
  app.addHook('onClose', () => handler.close());
  app.route({
    method: ['GET', 'POST', 'DELETE'],
    url: '/mcp',
    // What comes in pieces is to come at once.
    compress: false,
    handler: async (request, reply) => {
      const asked = webRequest(request, reply);
      const answer =
        refused(asked) ??
        (await handler.fetch(asked, { parsedBody: request.body, authInfo: clientOf(request) }));
      // Whether the connection goes on is between the client and us.
      answer.headers.delete('connection');
      reply.code(answer.status).headers(Object.fromEntries(answer.headers));
      return reply.send(answer.body ? Readable.fromWeb(answer.body) : '');
    },
  });
}

/** What the handler passes on of the client to the server that it makes for a request: its budget. */
const clientOf = (request: FastifyRequest): AuthInfo => ({
  token: '',
  clientId: '',
  scopes: [],
  extra: { budget: budgetOf(request) },
});

/** As the protocol has it, pages of this machine and of the origins that were set may ask, and none that a browser was led to. */
function pagesRefused(origins: readonly string[]): (asked: Request) => Response | undefined {
  if (origins.includes('*')) return () => undefined;
  const hosts = [...localhostAllowedOrigins(), ...origins.map((origin) => new URL(origin).hostname)];
  return (asked) => originValidationResponse(asked, hosts);
}

/** The same request as the web's standard has it. */
function webRequest({ method, headers, body, url }: FastifyRequest, reply: FastifyReply): Request {
  const given = Object.entries(headers).filter(([name]) => name !== 'content-length');
  return new Request(new URL(url, 'http://localhost'), {
    method,
    headers: given.map(([name, value]) => [name, String(value)]),
    signal: goneSignal(reply),
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  });
}
