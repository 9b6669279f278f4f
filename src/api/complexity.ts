import type { ApolloServerPlugin } from '@apollo/server';
import {
  getOperationAST,
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { badRequest } from '../graph/failures.js';
import type { Context } from './context.js';
import { checkCost, costOf, type Cost } from './cost/cost.js';
import type { Sizes } from './cost/sizes.js';
import { checkDepth, checkVariables, depthOf, fragmentsOf } from './depth.js';
import { Remembered, type Asked } from './execution/remembered.js';
import { checkHops, hopsOf } from './hops.js';
import { checkRootFields, type Limits } from './limits.js';

/** What an operation may cost, by the sizes that the graph had. */
interface Known extends Cost {
  readonly sizes: Sizes;
}

/** Where the variables do not fit. */
const nothing: Cost = { requested: 0, dearest: () => '' };

/** Lets an operation of a request be answered, and charges its client; throws where it may not be. */
export type Admit = (asked: Asked, context: Context) => void;

/**
 * Looks at the depth and the cost of operations that are known to be valid. Variables that do not fit are left to
 * graphql-js, which says what is wrong with them.
 */
export function admitting(schema: GraphQLSchema, limits: Limits, sizes: () => Sizes): Admit {
  const known = new Remembered<Known>((asked) => looked(schema, limits, asked, sizes()));
  return (asked, context) => {
    checkVariables(asked.variables);
    const cost = known.of(asked, (one) => one.sizes === sizes());
    context.cost.requested = cost.requested;
    checkCost(cost, limits.cost);
    context.budget?.spend(cost.requested);
    // Charged once, whoever answers it in the end.
    context.budget = null;
  };
}

/** Has Apollo answer what is admitted. */
export function complexityLimits(admit: Admit): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, request: { operationName, variables = {} }, contextValue }) => {
          admit({ document, operationName, variables }, contextValue);
          return Promise.resolve();
        },
      }),
  };
}

/** Refuses an operation that is too deep or leads on too often. */
function looked(schema: GraphQLSchema, limits: Limits, asked: Asked, sizes: Sizes): Known {
  const { document, operationName, variables } = asked;
  const operation = getOperationAST(document, operationName);
  const isKnown = operation && isSound(schema, limits, asked, operation);
  const cost = isKnown ? costOf(schema, { query: document, operationName, variables }, sizes) : nothing;
  return { ...cost, sizes };
}

/** Whether the variables fit, so that what it costs can be told. */
function isSound(
  schema: GraphQLSchema,
  limits: Limits,
  { document, variables }: Asked,
  operation: OperationDefinitionNode,
): boolean {
  const root = schema.getRootType(operation.operation);
  if (!root) {
    throw badRequest(`Expected a query, got a ${operation.operation}: this API only reads.`);
  }
  const fragments = fragmentsOf(document);
  checkDepth(depthOf(operation, fragments), limits.depth);
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
  // The same field twice is answered once, and still has to be read twice.
  checkRootFields([...rootFields.values()].flat().length, limits.rootFields);
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
