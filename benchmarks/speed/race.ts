import { isDeepStrictEqual } from 'node:util';
import type { Contestant, Name } from './contestants.js';
import { measure, timesUntil, type Measured } from './measure.js';
import type { Operation } from './operations.js';

/** What was measured of an operation, for each contestant that answers it. */
export type Rounds = Readonly<Partial<Record<Name, readonly Measured[]>>>;

/** How a race is run. */
export interface Race {
  readonly rounds: number;
  /** How long each part of a round takes. */
  readonly milliseconds: number;
  /** The process of the database. */
  readonly database: number;
  readonly tell: (message: string) => void;
}

/** Answers are compared first, then measured in rounds in which each contestant has its turn. */
export async function race(
  contestants: readonly Contestant[],
  operation: Operation,
  { rounds, milliseconds, database, tell }: Race,
): Promise<Rounds> {
  const entered = await compared(contestants, operation, tell);
  const measured = new Map<Name, Measured[]>(entered.map(({ name }) => [name, []]));
  for (const one of entered) await measure(one, operation, { milliseconds: 1000, database });
  for (let round = 0; round < rounds; round += 1)
    for (const one of entered)
      measured.get(one.name)?.push(await measure(one, operation, { milliseconds, database }));
  return Object.fromEntries(measured);
}

/** Has each contestant answer the first operation for a while: it would else be measured while Node and Neo4j still compile. */
export async function warmUp(
  contestants: readonly Contestant[],
  [first]: readonly Operation[],
  milliseconds: number,
): Promise<void> {
  for (const one of contestants) {
    if (first === undefined || !one.knows(first)) continue;
    const end = performance.now() + milliseconds;
    const lane = (): Promise<unknown> => timesUntil(end, () => one.answer(first));
    await Promise.all([lane(), lane(), lane(), lane()]);
  }
}

/** As long as the database lets a statement run: what was given up is over, and disturbs nobody. */
const patience = 60_000;

/** Those whose answer is that of the floor. The peer may give none: a graph can be too large for its form. */
async function compared(
  contestants: readonly Contestant[],
  operation: Operation,
  tell: Race['tell'],
): Promise<Contestant[]> {
  const { comparedBy = (answer: unknown) => answer } = operation;
  const entered: Contestant[] = [];
  let expected: unknown;
  for (const one of contestants.filter(({ knows }) => knows(operation))) {
    const answer = await within(patience, one.answer(operation)).catch((error: unknown) => {
      if (one.name !== 'peer') throw error;
      tell(`${operation.name}: the peer gives no answer. ${String(error)}`);
      return noAnswer;
    });
    if (answer === noAnswer) continue;
    if (entered.length === 0) expected = comparedBy(answer);
    else if (!isDeepStrictEqual(comparedBy(answer), expected))
      throw new Error(
        `The answer of ${one.name} to ${operation.name} differs: ${JSON.stringify(answer)}\nfrom ${JSON.stringify(expected)}`,
      );
    entered.push(one);
  }
  return entered;
}

const noAnswer = Symbol('no answer');

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`None within ${milliseconds / 1000} s.`));
    }, milliseconds);
  });
  return Promise.race([work, end]).finally(() => {
    clearTimeout(timer);
  });
}
