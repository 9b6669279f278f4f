import { setTimeout as pause } from 'node:timers/promises';

/** One root field, and so one statement: which reports there are, and how much of each. */
const query =
  '{ reports(first: 100) { nodes { id statements { totalCount } sections { totalCount } gaps { id } } } }';

/** What a service told: null where it did not answer with 200 and without errors. */
export async function told(address: string): Promise<{ status: number; answer: string | null }> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  const isWhole = response.status === 200 && errors === undefined;
  return { status: response.status, answer: isWhole ? JSON.stringify(data) : null };
}

/** The answer, as soon as there is one. */
export async function answerOf(address: string): Promise<string> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const { answer } = await told(address);
    if (answer !== null) return answer;
    await pause(50);
  }
  throw new Error('Expected an answer within half a minute.');
}

/** Each report of an answer by itself. */
export const reportsIn = (answer: string): string[] =>
  (JSON.parse(answer) as { reports: { nodes: unknown[] } }).reports.nodes.map((one) => JSON.stringify(one));

/** Somebody who asks all the time, until told to stop. */
export class Reading {
  readonly answers = new Map<string, number>();
  readonly statuses = new Map<number, number>();
  #slowest = 0;
  #runs = true;
  readonly #run: Promise<void>;

  constructor(private readonly address: string) {
    this.#run = this.#read();
  }

  /** Milliseconds that the slowest answer took. */
  get slowest(): number {
    return this.#slowest;
  }

  async stop(): Promise<this> {
    this.#runs = false;
    await this.#run;
    return this;
  }

  async #read(): Promise<void> {
    while (this.#runs) {
      const began = performance.now();
      const { status, answer } = await told(this.address);
      this.#slowest = Math.max(this.#slowest, performance.now() - began);
      count(this.statuses, status);
      if (answer !== null) count(this.answers, answer);
      await pause(10);
    }
  }
}

const count = <Key>(counts: Map<Key, number>, key: Key): unknown =>
  counts.set(key, (counts.get(key) ?? 0) + 1);
