import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** An operation with its variables, as a client asks it. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables: Record<string, unknown>;
}

/** How many operations, each with its variables, are remembered, and how long the variables of one may be. */
const [most, longest] = [300, 4_000];

/**
 * Keeps what follows from an operation and its variables alone: pages and dashboards ask the same again and again. No
 * answer is kept, and nothing that depends on the graph.
 */
export class Remembered<Value extends object> {
  readonly #kept = new LRUCache<string, Value>({ max: most });
  readonly #numbers = new WeakMap<DocumentNode, number>();
  #documents = 0;

  constructor(private readonly make: (asked: Asked) => Value) {}

  /** What was made for the same and still holds, or is made now; what cannot be made is tried anew each time. */
  of(asked: Asked, stillHolds: (value: Value) => boolean = () => true): Value {
    const { document, operationName, variables } = asked;
    const said = JSON.stringify([operationName, variables]);
    if (said.length > longest) return this.make(asked);
    const key = `${this.#numberOf(document)} ${said}`;
    const known = this.#kept.get(key);
    if (known !== undefined && stillHolds(known)) return known;
    const value = this.make(asked);
    this.#kept.set(key, value);
    return value;
  }

  #numberOf(document: DocumentNode): number {
    const number = this.#numbers.get(document) ?? (this.#documents += 1);
    this.#numbers.set(document, number);
    return number;
  }
}
