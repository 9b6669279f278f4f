import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { tellsBookmarks } from './bookmarks.js';
import { keepsNoErrors } from './conditionalGet.js';
import { complexityLimits } from './complexity.js';
import type { Context } from './context.js';
import { errorFormatter } from './errors.js';
import { hintsFrom } from './hints.js';
import { unmeasured, type Sizes } from './cost/sizes.js';
import { toldCost } from './cost/told.js';
import type { Limits } from './limits.js';
import { namedRedirects } from './redirects.js';
import { statusOfJson } from './statusOfJson.js';
import { explained } from './explained.js';
import { executing } from './execution/gateway.js';
import type { TrustedDocuments } from './trusted/documents.js';
import { documentsById, onlyTrusted } from './trusted/plugin.js';
import type { Watchers } from './watch/observer.js';
import { watchOperations } from './watch/operations.js';

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
  readonly watchers: Watchers;
  /** Whether clients may read the schema from the service. */
  readonly introspection: boolean;
  /** How long the lists of the graph are; if it is left out, that is not known. */
  readonly sizes?: (() => Sizes) | undefined;
  /** The only documents that clients may have run; any if it is left out. */
  readonly trusted?: TrustedDocuments | undefined;
}

/** A lean Apollo Server with our limits and our errors; its HTTP side is Fastify's. */
export function createApollo({
  schema,
  limits,
  watchers,
  introspection,
  sizes = () => unmeasured,
  trusted,
}: ApolloOptions): ApolloServer<Context> {
  const { logger } = watchers;
  return new ApolloServer<Context>({
    gateway: executing(schema, limits.soon),
    introspection,
    plugins: [
      ...withoutTheUnused,
      ...(trusted ? [onlyTrusted(trusted)] : []),
      complexityLimits(schema, limits, sizes),
      toldCost(),
      explained(introspection),
      namedRedirects(),
      statusOfJson(),
      keepsNoErrors(),
      tellsBookmarks(),
      watchOperations(watchers),
    ],
    // Nothing can be changed here, and no cookie lets anybody in: a forged request does and learns nothing.
    csrfPrevention: false,
    ...(trusted && { persistedQueries: { cache: documentsById(trusted) } }),
    parseOptions: { maxTokens: limits.tokens },
    formatError: errorFormatter(logger, limits, introspection ? hintsFrom(schema) : undefined),
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    stopOnTerminationSignals: false,
    // The level of our log decides what is written; Apollo's own messages belong there too.
    logger: logger.child({ part: 'apollo' }),
  });
}
