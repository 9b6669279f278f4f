import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import {
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { badRequest } from '../graph/failures.js';
import type { Logger } from 'pino';
import { keepsNoErrors } from './conditionalGet.js';
import type { Context } from './context.js';
import { checkDepth, checkVariables, depthOf, fragmentsOf } from './depth.js';
import { errorFormatter } from './errors.js';
import { hintsFrom } from './hints.js';
import { checkHops, hopsOf } from './hops.js';
import { checkCost, costOf, type Asked } from './cost/cost.js';
import { unmeasured, type Sizes } from './cost/sizes.js';
import { toldCost } from './cost/told.js';
import { checkRootFields, type Limits } from './limits.js';
import { namedRedirects } from './redirects.js';
import { statusOfJson } from './statusOfJson.js';
import type { TrustedDocuments } from './trusted/documents.js';
import { documentsById, onlyTrusted } from './trusted/plugin.js';

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
  /** How long the lists of the graph are; if it is left out, that is not known. */
  readonly sizes?: (() => Sizes) | undefined;
  /** The only documents that clients may have run; any if it is left out. */
  readonly trusted?: TrustedDocuments | undefined;
}

/** A lean Apollo Server with our limits and our errors; its HTTP side is Fastify's. */
export function createApollo({
  schema,
  limits,
  logger,
  introspection,
  sizes = () => unmeasured,
  trusted,
}: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection,
    plugins: [
      ...withoutTheUnused,
      ...(trusted ? [onlyTrusted(trusted)] : []),
      complexityLimits(schema, limits, sizes),
      toldCost(),
      namedRedirects(),
      statusOfJson(),
      keepsNoErrors(),
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

/**
 * Depth and cost are looked at once an operation is known to be valid. Variables that do not fit are left to graphql-js,
 * which says what is wrong with them.
 */
function complexityLimits(
  schema: GraphQLSchema,
  limits: Limits,
  sizes: () => Sizes,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation, request: { variables = {} }, contextValue }) => {
          const asked = { query: document, operationName: operation?.name?.value, variables };
          if (operation && isSound(schema, limits, asked, operation)) {
            const cost = costOf(schema, asked, sizes());
            contextValue.cost.requested = cost.requested;
            checkCost(cost, limits.cost);
          }
          return Promise.resolve();
        },
      }),
  };
}

/** Whether the variables fit, so that what it costs can be told. */
function isSound(
  schema: GraphQLSchema,
  limits: Limits,
  { query, variables }: Asked,
  operation: OperationDefinitionNode,
): boolean {
  const root = schema.getRootType(operation.operation);
  if (!root) {
    throw badRequest(`Expected a query, got a ${operation.operation}: this API only reads.`);
  }
  const fragments = fragmentsOf(query);
  checkDepth(depthOf(operation, fragments), limits.depth);
  checkVariables(variables);
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: mostMistakes,
  });
  if (errors) {
    checkMistakes(errors);
    return false;
  }
  checkHops(hopsOf(schema, operation, fragments), limits.hops);
  const byName = Object.fromEntries(fragments);
  const rootFields = collectFields(schema, byName, coerced, root, operation.selectionSet);
  checkRootFields(rootFields.size, limits.rootFields);
  return true;
}

/** After as many mistakes in variables graphql-js gives up, with an error that does not tell whose fault it is. */
const mostMistakes = 50;

function checkMistakes([first, ...others]: readonly GraphQLError[]): void {
  if (others.length < mostMistakes) return;
  throw badRequest(
    `There are more than ${mostMistakes} mistakes in the variables; the first: ${first?.message}`,
  );
}
