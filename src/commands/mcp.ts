import { once } from 'node:events';
import { Command } from 'commander';
import { readConfig } from '../config.js';
import { withApi } from './withApi.js';
import type { Open } from './withDatabase.js';

/** `mcp`: the tools for models over standard input and output, until the client goes away. */
export function mcpCommand(open: Open): Command {
  return new Command('mcp')
    .description('offer the graph to a language model (MCP over standard input and output)')
    .action(() =>
      withApi(open, async ({ schema, asking }) => {
        const { serveStdio } = await import('@modelcontextprotocol/server/stdio');
        const { mcpServers } = await import('../api/mcp/server.js');
        const anyQuery = readConfig().trustedDocuments === null;
        const ended = once(process.stdin, 'close');
        const handle = serveStdio(mcpServers({ schema, asking, anyQuery }));
        await ended;
        await handle.close();
      }),
    );
}
