import { getOperationAST, getVariableValues, OperationTypeNode, type GraphQLSchema } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { fragmentsOf } from '../depth.js';
import { calling, completerOf, Irregular, type Complete, type Operation } from './completer.js';
import type { Asked } from './remembered.js';

/** What is done to answer an operation: how each of its root fields finds its value, and what is made of that. */
export type Program = readonly RootField[];

interface RootField {
  readonly key: string;
  readonly find: (context: unknown) => unknown;
  readonly complete: Complete;
}

/** Makes the program of a valid query for things of the graph; throws for anything else. */
export function programOf(schema: GraphQLSchema, { document, operationName, variables }: Asked): Program {
  const query = schema.getQueryType();
  const operation = getOperationAST(document, operationName);
  if (!query || operation?.operation !== OperationTypeNode.QUERY) throw new Irregular('This is no query.');
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) throw new Irregular('The variables do not fit.');
  const fragments = Object.fromEntries(fragmentsOf(document));
  const shared: Operation = { schema, fragments, operation, variableValues: coerced, rootValue: undefined };
  const groups = collectFields(schema, fragments, coerced, query, operation.selectionSet);
  return [...groups].map(([key, nodes]) => {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return { key, find: () => query.name, complete: String };
    const field = query.getFields()[name];
    if (!field || key === '__proto__') throw new Irregular(`${name} is not of the graph.`);
    const call = calling(field, { parentType: query, key, nodes }, shared);
    return {
      key,
      find: (context) => call(undefined, context),
      complete: completerOf(field.type, nodes, shared),
    };
  });
}

/** Runs a program; throws what a root field threw, and where anything is not as plain as it was taken for. */
export async function run(program: Program, context: unknown): Promise<Record<string, unknown>> {
  const found = await Promise.allSettled(program.map(async ({ find }) => await find(context)));
  const data: Record<string, unknown> = {};
  for (const [at, { key, complete }] of program.entries()) {
    const one = found[at];
    if (one?.status !== 'fulfilled') throw one?.reason;
    data[key] = complete(one.value, context);
  }
  return data;
}
