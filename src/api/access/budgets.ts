import { LRUCache } from 'lru-cache';
import { rateLimited } from '../../graph/failures.js';

/** Seconds in which an empty budget is filled again. */
export const windowSeconds = 60;

/** How many clients are remembered; who is forgotten begins with a full budget. */
const mostClients = 100_000;

/** What one client may still spend. It is filled evenly, so that nobody waits for the turn of a minute. */
export class Budget {
  #left: number;
  #at: number;

  constructor(
    readonly perMinute: number,
    private readonly now: () => number,
  ) {
    this.#left = perMinute;
    this.#at = now();
  }

  /** Takes what something costs, or refuses it with the time to wait. What costs more than there can be needs all that is left after being asked, which costs one. */
  spend(cost: number): void {
    const needed = cost < this.perMinute ? cost : Math.max(1, this.perMinute - 1);
    if (this.#filled() < needed) throw this.#refusal(needed);
    this.#left -= needed;
  }

  /** What is left now, in whole numbers. */
  left(): number {
    return Math.floor(this.#filled());
  }

  /** Whole seconds until this much is there. */
  secondsUntil(amount: number): number {
    const missing = Math.max(0, amount - this.#filled());
    return Math.ceil((missing / this.perMinute) * windowSeconds);
  }

  #filled(): number {
    const now = this.now();
    // A clock that is set back fills nothing, and takes nothing away.
    const seconds = Math.max(0, now - this.#at) / 1_000;
    this.#at = now;
    this.#left = Math.min(this.perMinute, this.#left + (seconds / windowSeconds) * this.perMinute);
    return this.#left;
  }

  #refusal(needed: number): Error {
    const seconds = Math.max(1, this.secondsUntil(needed));
    return rateLimited(
      `What one client may ask for in a minute, a cost of ${this.perMinute}, is spent: ${this.left()} is left and this needs ${needed}. Try again in ${seconds} s, or ask for less at once.`,
      seconds,
    );
  }
}

/** The budgets of all clients, by who they are; those that are long unused are full and forgotten. */
export class Budgets {
  readonly #known = new LRUCache<string, Budget>({
    max: mostClients,
    ttl: windowSeconds * 1_000,
    updateAgeOnGet: true,
  });

  constructor(
    private readonly perMinute: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  of(client: string): Budget {
    const known = this.#known.get(client) ?? new Budget(this.perMinute, this.now);
    if (!this.#known.has(client)) this.#known.set(client, known);
    return known;
  }
}
