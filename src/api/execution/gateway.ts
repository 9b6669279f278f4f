import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import type { Memory } from './memory.js';
import type { Asked } from './remembered.js';

/**
 * Has Apollo answer by programs: what is asked below a root field is made ready once, not for every row, which is most of
 * what graphql-js does in a large answer. A program answers only where all goes well: as soon as anything is to be told of, or is
 * asked of the schema itself, graphql-js makes the answer, from what the root fields have found already.
 * A gateway is the one place where Apollo lets somebody else execute; what it means it for is federation.
 */
export function executing(schema: GraphQLSchema, memory: Memory): GatewayInterface {
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: ({ document, request: { operationName, variables = {} }, context }) => {
          const asked = { document, operationName, variables };
          return answer(schema, memory, asked, context as unknown as Context);
        },
      }),
    stop: () => Promise.resolve(),
  };
}

/** The same answer as graphql-js gives. */
export async function answer(
  schema: GraphQLSchema,
  { programs, kept }: Memory,
  asked: Asked,
  context: Context,
): Promise<ExecutionResult> {
  try {
    return { data: await kept.answer(programs.of(asked), context) };
  } catch {
    // What is wrong, and where, graphql-js says; it counts anew.
    context.cost.actual = 0;
    const { document, operationName, variables } = asked;
    return execute({ schema, document, operationName, variableValues: variables, contextValue: context });
  }
}
