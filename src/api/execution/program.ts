import { getOperationAST, getVariableValues, OperationTypeNode, type GraphQLSchema } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { fragmentsOf } from '../depth.js';
import { inTurns } from '../turns.js';
import { fieldsOf, Irregular, type CompletedField, type Operation } from './completer.js';
import type { Asked } from './remembered.js';

/** What is done to answer an operation: how each of its root fields finds its value, and what is made of that. */
export type Program = readonly CompletedField[];

/** Makes the program of a valid query for things of the graph; throws for anything else. Our root fields are asked of nothing: who asks of a root value tells it here and to `run`. */
export function programOf(
  schema: GraphQLSchema,
  { document, operationName, variables }: Asked,
  rootValue?: unknown,
): Program {
  const query = schema.getQueryType();
  const operation = getOperationAST(document, operationName);
  if (!query || operation?.operation !== OperationTypeNode.QUERY) throw new Irregular('This is no query.');
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) throw new Irregular('The variables do not fit.');
  const fragments = Object.fromEntries(fragmentsOf(document));
  const shared: Operation = { schema, fragments, operation, variableValues: coerced, rootValue };
  const groups = collectFields(schema, fragments, coerced, query, operation.selectionSet);
  return fieldsOf(query, groups, shared);
}

/** Runs a program; throws what a root field threw, and where anything is not as plain as it was taken for. */
export async function run(
  program: Program,
  context: unknown,
  rootValue?: unknown,
): Promise<Record<string, unknown>> {
  const found = await Promise.allSettled(program.map(async ({ read }) => await read(rootValue, context)));
  const data: Record<string, unknown> = {};
  for (const [at, { key, complete }] of program.entries()) {
    const one = found[at];
    if (one?.status !== 'fulfilled') throw one?.reason;
    data[key] = await inTurns(() => complete(one.value, context));
  }
  return data;
}
