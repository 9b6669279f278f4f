import { Readable } from 'node:stream';
import { createMcpHandler } from '@modelcontextprotocol/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goneSignal } from '../gone.js';
import { mcpServers, type Offered } from './server.js';

/** `/mcp`: the tools for models over Streamable HTTP, without sessions, since nothing has to be remembered. */
export function mcpRoute(app: FastifyInstance, offered: Offered): void {
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
      const answer = await handler.fetch(webRequest(request, reply), { parsedBody: request.body });
      reply.code(answer.status).headers(Object.fromEntries(answer.headers));
      return reply.send(answer.body ? Readable.fromWeb(answer.body) : '');
    },
  });
}

/** The same request as the web's standard has it. */
function webRequest({ method, headers, body, host, url }: FastifyRequest, reply: FastifyReply): Request {
  const given = Object.entries(headers).filter(([name]) => name !== 'content-length');
  return new Request(new URL(url, `http://${host || 'localhost'}`), {
    method,
    headers: given.map(([name, value]) => [name, String(value)]),
    signal: goneSignal(reply),
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  });
}
