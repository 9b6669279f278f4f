import { Refusal } from '../asking.js';

/**
 * Asks about each of many texts, some at once; what is found is in the order of what is asked. Where some would cost too
 * much, since the lists of a graph are long, half as many are asked for from then on.
 */
export async function someAtOnce<Found>(
  texts: Iterable<string>,
  most: number,
  ask: (some: readonly string[]) => Promise<readonly Found[]>,
): Promise<ReadonlyMap<string, Found>> {
  const all = [...new Set(texts)];
  const found = new Map<string, Found>();
  for (let size = most; found.size < all.length;) {
    const some = all.slice(found.size, found.size + size);
    const answers = await askUnlessDear(some, ask);
    if (answers === null) size = Math.ceil(some.length / 2);
    else for (const [at, text] of some.entries()) found.set(text, answerAt(answers, at));
  }
  return found;
}

/** Null if it would cost too much and can be less. */
async function askUnlessDear<Found>(
  some: readonly string[],
  ask: (some: readonly string[]) => Promise<readonly Found[]>,
): Promise<readonly Found[] | null> {
  try {
    return await ask(some);
  } catch (error) {
    if (some.length > 1 && isDear(error)) return null;
    throw error;
  }
}

const isDear = (error: unknown): boolean =>
  error instanceof Refusal && error.errors.some(({ extensions }) => extensions?.code === 'QUERY_TOO_COMPLEX');

function answerAt<Found>(answers: readonly Found[], at: number): Found {
  const answer = answers[at];
  if (answer === undefined) throw new Error(`Expected an answer to each question, got ${answers.length}.`);
  return answer;
}
