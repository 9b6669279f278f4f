import {
  execute as executeByGraphqlJs,
  executeSync as executeSyncByGraphqlJs,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
import { programOf, run, type Program } from '../../src/api/execution/program.js';

export type { ExecutionResult };

/** How many answers were made by a program, and how many were left to graphql-js. */
export const made = { byPrograms: 0, byGraphqlJs: 0 };

/** Executes as the service does: by a program where all goes well, by graphql-js where anything is to be told of. */
export function execute(args: ExecutionArgs): Promise<ExecutionResult> | ExecutionResult {
  const program = prepared(args);
  const anyway = (): Promise<ExecutionResult> | ExecutionResult =>
    byGraphqlJs(() => executeByGraphqlJs(args));
  const answer = program && atOnce(program, args);
  if (!program || !answer) return anyway();
  if (answer !== 'LATER') return answer;
  return run(program, args.contextValue, args.rootValue).then((data) => byPrograms(data), anyway);
}

/** The same where nothing is waited for. */
export function executeSync(args: ExecutionArgs): ExecutionResult {
  const program = prepared(args);
  const answer = program && atOnce(program, args);
  return answer && answer !== 'LATER' ? answer : byGraphqlJs(() => executeSyncByGraphqlJs(args));
}

/** What `run` makes, where no root field is waited for; null if it throws. */
function atOnce(
  program: Program,
  { contextValue, rootValue }: ExecutionArgs,
): ExecutionResult | 'LATER' | null {
  try {
    const data = Object.create(null) as Record<string, unknown>;
    for (const { key, read, complete } of program) {
      const value = read(rootValue, contextValue);
      if (value instanceof Promise) {
        value.catch(() => undefined);
        return 'LATER';
      }
      data[key] = complete(value, contextValue);
    }
    return byPrograms(data);
  } catch {
    return null;
  }
}

function prepared(args: ExecutionArgs): Program | null {
  const { schema, document, operationName, variableValues } = args;
  // Who gives resolvers of his own asks for more than our schema has.
  if (args.fieldResolver || args.typeResolver) return null;
  try {
    return programOf(
      schema,
      { document, operationName: operationName ?? undefined, variables: { ...variableValues } },
      args.rootValue,
    );
  } catch {
    return null;
  }
}

function byPrograms(data: Record<string, unknown>): ExecutionResult {
  made.byPrograms += 1;
  return { data };
}

function byGraphqlJs<Result>(work: () => Result): Result {
  made.byGraphqlJs += 1;
  return work();
}
