import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { startDeadline } from '../graph/deadline.js';
import type { ExplainingReader } from '../graph/run.js';
import type { Budget } from './access/budgets.js';
import { contextOf, type Context } from './context.js';
import { checkShape } from './shape.js';
import type { Limits } from './limits.js';
import { watchFor, type Watchers } from './watch/observer.js';
import { RequestRecord } from './watch/record.js';

/** An operation with its variables. */
export interface Question {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  /** Whether it is an operation of our own that asks for a page of a file: such a page may be larger than any other. */
  readonly isOfFile?: boolean;
}

/** Asks the API from within: what comes back is what a client would be told, by the same limits and in the same words. */
export interface Asking {
  ask(question: Question, gone?: AbortSignal): Promise<Record<string, unknown>>;
}

/** The same for each client: what is asked on its behalf is taken from its budget. */
export interface AskingFor extends Asking {
  chargedTo(budget: Budget | null): Asking;
}

/** The API would not answer; holds what it said instead. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly status: number,
    readonly errors: readonly GraphQLFormattedError[],
    /** Seconds after which to ask again, where the API said so. */
    readonly retryAfter: string | null = null,
  ) {
    super(errors.map(({ message }) => message).join(' '));
  }
}

/** Each question has as long as a request of a client. */
export function openAsking(
  apollo: ApolloServer<Context>,
  reader: ExplainingReader,
  limits: Limits,
  watchers: Watchers,
): AskingFor {
  const chargedTo = (budget: Budget | null): Asking => ({
    ask: async ({ isOfFile = false, ...question }, gone) => {
      if (!isOfFile) checkShape(question.query, limits);
      const asker = isOfFile ? 'FILE' : 'SERVICE';
      const record = new RequestRecord(null, null);
      const attended = {
        record,
        budget,
        reader: reader.attending({ watch: watchFor(record, watchers) }),
      };
      const contextValue = contextOf(asker, attended, startDeadline(limits.deadline, gone));
      const { body, http } = await apollo.executeOperation(question, { contextValue });
      if (body.kind !== 'single') throw new Error('Expected one answer, got several.');
      const { data, errors } = body.singleResult;
      if (errors !== undefined || !data)
        throw new Refusal(
          http.status ?? statusOf(errors),
          errors ?? [],
          http.headers.get('retry-after') ?? null,
        );
      return data;
    },
  });
  return { ...chargedTo(null), chargedTo };
}

/** An error in a field leaves the status of GraphQL over HTTP at 200. */
function statusOf(errors: readonly GraphQLFormattedError[] = []): number {
  const isMistake =
    errors.length > 0 && errors.every(({ extensions }) => extensions?.code === 'BAD_USER_INPUT');
  return isMistake ? 400 : 500;
}
