import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from './context.js';
import { depthLimit } from './depth.js';
import { errorFormatter } from './errors.js';
import { checkCost, costOf, type Limits } from './limits.js';

/** Left on, each of these costs something on every field or request, and none does anything for us. */
const withoutTheUnused: ApolloServerPlugin<Context>[] = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/** What Apollo needs to know. */
export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly logger: Logger;
  /** Whether clients may read the schema from the service. */
  readonly introspection: boolean;
}

/** A lean Apollo Server with our limits and our errors; its HTTP side is Fastify's. */
export function createApollo({
  schema,
  limits,
  logger,
  introspection,
}: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection,
    plugins: [...withoutTheUnused, costLimit(schema, limits.cost)],
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [depthLimit(limits.depth)],
    formatError: errorFormatter(logger),
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    stopOnTerminationSignals: false,
    // The level of our log decides what is written; Apollo's own messages belong there too.
    logger: logger.child({ part: 'apollo' }),
  });
}

function costLimit(schema: GraphQLSchema, limit: number): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operationName, request }) => {
          checkCost(costOf(schema, document, operationName ?? undefined, request.variables ?? {}), limit);
          return Promise.resolve();
        },
      }),
  };
}
