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
import { admitting, complexityLimits } from './complexity.js';
import type { Context } from './context.js';
import { errorFormatter } from './errors.js';
import { tellsBeside } from './extensions.js';
import { hintsFrom } from './hints.js';
import { unmeasured, type Sizes } from './cost/sizes.js';
import type { Limits } from './limits.js';
import { statusOfJson } from './statusOfJson.js';
import { explained } from './explained.js';
import { answeringKnown, type AnsweringKnown, type AnswerKnown } from './execution/answerKnown.js';
import { documentStore } from './execution/documentStore.js';
import { executing } from './execution/gateway.js';
import { KnownOperations } from './execution/knownOperations.js';
import { openMemory } from './execution/memory.js';
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

/** Who answers operations. */
export interface Answering {
  readonly apollo: ApolloServer<Context>;
  /** Answers what Apollo has answered before. */
  readonly answerKnown: AnswerKnown;
}

/** A lean Apollo Server with our limits and our errors, and a way around it; its HTTP side is Fastify's. */
export function createAnswering(options: ApolloOptions): Answering {
  const { schema, limits, sizes = () => unmeasured, watchers } = options;
  const admit = admitting(schema, limits, sizes);
  const memory = openMemory(schema, limits.soon);
  const known = new KnownOperations();
  const apollo = createApollo(options, { admit, memory, known });
  return { apollo, answerKnown: answeringKnown({ known, admit, memory, watchers }) };
}

function createApollo(
  { schema, limits, watchers, introspection, trusted }: ApolloOptions,
  { admit, memory, known }: Omit<AnsweringKnown, 'watchers'>,
): ApolloServer<Context> {
  const { logger } = watchers;
  return new ApolloServer<Context>({
    gateway: executing(schema, memory),
    introspection,
    plugins: [
      ...withoutTheUnused,
      ...(trusted ? [onlyTrusted(trusted)] : []),
      complexityLimits(admit),
      tellsBeside(),
      explained(introspection),
      statusOfJson(),
      keepsNoErrors(),
      tellsBookmarks(),
      watchOperations(watchers),
      known.learning(),
    ],
    // Nothing can be changed here, and no cookie lets anybody in: a forged request does and learns nothing.
    csrfPrevention: false,
    ...(trusted && { persistedQueries: { cache: documentsById(trusted) } }),
    documentStore: documentStore(),
    parseOptions: { maxLexicalTokens: limits.tokens },
    formatError: errorFormatter(logger, limits, introspection ? hintsFrom(schema) : undefined),
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    stopOnTerminationSignals: false,
    // The level of our log decides what is written; Apollo's own messages belong there too.
    logger: logger.child({ part: 'apollo' }),
  });
}
