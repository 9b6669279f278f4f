import { LRUCache } from 'lru-cache';
import type { Context } from '../context.js';
import { graphState } from '../graphVersion.js';
import { run, type Program } from './program.js';

/** An answer, what it came to, and the state of the graph that it is of. */
interface Kept {
  readonly state: string;
  readonly data: Record<string, unknown>;
  readonly cost: number;
  readonly redirects: ReadonlyMap<string, string>;
}

/** How many characters of JSON all that is kept may have, and one answer. */
const [mostCharacters, longest] = [16_000_000, 1_000_000];

/**
 * Answers by programs, and keeps those that took long until the graph changes. An answer is kept only if the graph was in
 * the same state before and after it was made, and given only if it is in that state still; each change of the graph makes
 * a state that never was before, so that nothing can have changed between. What is answered soon is not kept: to ask for
 * the state takes a small read, which is what that saves.
 */
export class KeptAnswers {
  readonly #slow = new WeakSet<Program>();
  readonly #kept = new LRUCache<Program, Kept>({ maxSize: mostCharacters, maxEntrySize: longest });

  /** `soon`: the milliseconds within which an answer is not worth keeping. */
  constructor(private readonly soon: number) {}

  /** The answer of a program; throws what the program throws. */
  async answer(program: Program, context: Context): Promise<Record<string, unknown>> {
    if (!this.#slow.has(program) || isOfItsOwn(context)) return this.#timed(program, context);
    const state = await stateOf(context);
    const kept = this.#kept.get(program);
    if (kept !== undefined && kept.state === state) return given(kept, context);
    const data = await run(program, context);
    if (state !== null) void this.#keep(program, { state, data, ...toldBeside(context) }, context);
    return data;
  }

  async #timed(program: Program, context: Context): Promise<Record<string, unknown>> {
    const start = performance.now();
    const data = await run(program, context);
    if (performance.now() - start >= this.soon) this.#slow.add(program);
    return data;
  }

  /** Once the client has its answer. */
  async #keep(program: Program, kept: Kept, context: Context): Promise<void> {
    if ((await stateOf(context)) !== kept.state) return;
    this.#kept.set(program, kept, { size: JSON.stringify(kept.data).length });
  }
}

/** Files have pages that no client may ask for, and who wants to know how an answer comes about is to see that. */
const isOfItsOwn = ({ asker, anew, statements }: Context): boolean =>
  asker === 'FILE' || anew || statements !== null;

/** Null also where the database does not say. */
const stateOf = ({ reader }: Context): Promise<string | null> => graphState(reader).catch(() => null);

const toldBeside = ({ cost, redirects }: Context): Pick<Kept, 'cost' | 'redirects'> => ({
  cost: cost.actual,
  redirects: new Map(redirects),
});

function given({ data, cost, redirects }: Kept, context: Context): Record<string, unknown> {
  context.cost.actual = cost;
  for (const [from, to] of redirects) context.redirects.set(from, to);
  return data;
}
