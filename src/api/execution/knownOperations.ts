import type { ApolloServerPlugin } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.js';
import type { TracedOperation } from '../watch/record.js';
import { keptAtMost } from './documentStore.js';
import type { Asked } from './remembered.js';

/** What every request for an operation has in common. */
type Known = Pick<Asked, 'document' | 'operationName'> & { readonly told: TracedOperation };

/** An operation that was answered before, with the variables of this request. */
export interface KnownOperation extends Asked {
  readonly told: TracedOperation;
}

/** How many characters a text that is known may have. */
const longest = 20_000;

/** The operations that Apollo has answered without an error, by the texts that clients send: they are valid, and were trusted. */
export class KnownOperations {
  readonly #known = new LRUCache<string, Known>({
    ...keptAtMost,
    sizeCalculation: (_known, key) => key.length,
  });

  /** The operation that the body of a request asks for; null where it is not known, or says anything else. */
  find(body: unknown): KnownOperation | null {
    const question = plainQuestion(body);
    const known = question && this.#known.get(keyOf(question.query, question.operationName));
    return known ? { ...known, variables: question.variables } : null;
  }

  /** Has Apollo tell of what it answers. */
  learning(): ApolloServerPlugin<Context> {
    return {
      requestDidStart: () =>
        Promise.resolve({
          willSendResponse: ({ errors, source, document, request: { operationName }, contextValue }) => {
            const told = contextValue.record.operation;
            if (errors === undefined && source && document && told && contextValue.asker === 'CLIENT')
              this.#learn(source, { document, operationName, told });
            return Promise.resolve();
          },
        }),
    };
  }

  #learn(source: string, known: Known): void {
    if (source.length <= longest) this.#known.set(keyOf(source, known.operationName), known);
  }
}

/** No name is another than an empty one, which no operation has. */
const keyOf = (query: string, operationName: string | undefined): string =>
  JSON.stringify([operationName ?? null, query]);

/** A body that holds a text, and perhaps a name and variables: whatever is wrong with another one, Apollo says. */
function plainQuestion(
  body: unknown,
): (Pick<Asked, 'operationName' | 'variables'> & { query: string }) | null {
  if (!isRecord(body)) return null;
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string' || query.length > longest || !isRecord(variables ?? {})) return null;
  if (typeof (operationName ?? '') !== 'string') return null;
  // A text may come with its hash, which has to be that of the text.
  const more = extensions ?? {};
  if (!isRecord(more) || 'persistedQuery' in more) return null;
  return {
    query,
    operationName: (operationName ?? undefined) as string | undefined,
    variables: (variables ?? {}) as Record<string, unknown>,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
