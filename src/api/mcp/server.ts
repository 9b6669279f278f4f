import { McpServer, type CallToolResult, type McpRequestContext } from '@modelcontextprotocol/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import type { Budget } from '../access/budgets.js';
import { productVersion } from '../../productVersion.js';
import { Refusal, type Asking, type AskingFor, type Question } from '../asking.js';
import { operationWith } from '../operationFile.js';
import { outputOf } from './outputs.js';
import { tools } from './tools.js';

/** How long an answer may be: much more would fill what a model can keep in mind. */
const mostCharacters = 60_000;

const annotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

const instructions =
  'A knowledge graph made from reports of local government. Each fact leads to the words it rests on; what is garbled, doubtful or does not add up is flagged with a note. Tell the user of flags, and that an outcome of CULTIVATION is no award yet. Cite the ids and the numbers of passages.';

/** What makes servers; a server lasts as long as a client's request, what is read of files and schema longer. */
export interface Offered {
  readonly schema: GraphQLSchema;
  readonly asking: AskingFor;
  /** Whether a model may write queries of its own: not where only trusted documents are run. */
  readonly anyQuery?: boolean;
  /** Whether a query may ask for the schema; where it may not, a model is told of the lists there are. */
  readonly introspection?: boolean;
}

/** Offers the graph to models as tools that only read, within the limits that every client has. */
export function mcpServers({
  schema,
  asking: everybody,
  anyQuery = true,
  introspection = true,
}: Offered): (asked?: Pick<McpRequestContext, 'authInfo'>) => McpServer {
  const asked = tools.map(({ name, input, title, description }) => {
    const query = operationWith(`mcp/${name}`, 'mcp/claim');
    const outputSchema = outputOf(schema, query);
    return { name, query, told: { title, description, annotations, inputSchema: input, outputSchema } };
  });
  const graphql = graphqlTool(introspection ? askTheSchema : rootFields(schema));
  return (request) => {
    const asking = everybody.chargedTo((request?.authInfo?.extra?.budget ?? null) as Budget | null);
    const server = new McpServer({ name: 'conghua-graph', version: productVersion }, { instructions });
    for (const { name, query, told } of asked)
      server.registerTool(name, told, (variables) => answer(asking, { query, variables }));
    if (anyQuery)
      server.registerTool('graphql', { ...graphql, annotations }, ({ query, variables }) =>
        answer(asking, { query, ...(variables && { variables }) }),
      );
    return server;
  };
}

const askTheSchema = 'Ask { __schema { queryType { fields { name description } } } } for what there is.';

/** What stands instead where the schema is not told: the names that a query can begin with. */
const rootFields = (schema: GraphQLSchema): string =>
  `The schema cannot be asked for here. A query begins with one of ${Object.keys(schema.getQueryType()?.getFields() ?? {}).join(', ')}; things have the fields that other tools answer with.`;

const graphqlTool = (whatThereIs: string) => ({
  title: 'A GraphQL query',
  description: `Answers any query of the GraphQL API, for what no other tool asks. Lists are connections: { towns(first: 20) { totalCount nodes { id name villages { nodes { name } } } } }. ${whatThereIs}`,
  inputSchema: z.object({
    query: z.string().min(1).describe('The query; it may name variables.'),
    variables: z.record(z.string(), z.unknown()).optional().describe('The values of its variables.'),
  }),
  outputSchema: z.looseObject({}).describe('What the query asks for, under its names.'),
});

/** What the API refuses is told to the model, which can then ask otherwise. */
async function answer(asking: Asking, question: Question): Promise<CallToolResult> {
  try {
    return told(await asking.ask(question));
  } catch (error) {
    if (error instanceof Refusal || error instanceof GraphQLError) return failed(error.message);
    throw error;
  }
}

function told(data: Record<string, unknown>): CallToolResult {
  const text = JSON.stringify(data);
  if (text.length > mostCharacters)
    return failed(
      `The answer has ${text.length} characters, more than the ${mostCharacters} that a tool gives: ask for fewer rows by first, or for fewer fields.`,
    );
  return {
    content: [{ type: 'text', text }],
    structuredContent: JSON.parse(text) as Record<string, unknown>,
  };
}

const failed = (text: string): CallToolResult => ({ content: [{ type: 'text', text }], isError: true });
