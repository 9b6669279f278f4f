import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

/** A question, and whether an answer is the right one. */
export interface Question {
  readonly body: string;
  readonly isRight: (data: unknown) => boolean;
}

/** What came of one question. */
export interface Outcome {
  /** Milliseconds since the start at which it was due to be sent, and until its answer was there. */
  readonly at: number;
  /** Milliseconds since the start at which it was sent: later than due where the machine is busy. */
  readonly sent: number;
  readonly milliseconds: number;
  /** 0 where the connection ended without an answer. */
  readonly status: number;
  readonly retryAfter: boolean;
  /** Only of an answer with 200: whether it is whole and right. */
  readonly isRight: boolean;
}

/** Sends questions at a rate, whether or not those before are answered, until it is stopped. */
export class OpenLoop {
  readonly outcomes: Outcome[] = [];
  readonly #began = performance.now();
  readonly #agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  readonly #open = new Set<Promise<void>>();
  #runs = true;
  #sent = 0;

  constructor(
    private readonly port: number,
    private readonly questions: readonly Question[],
    private perSecond: number,
  ) {
    void this.#run();
  }

  get now(): number {
    return performance.now() - this.#began;
  }

  /** Stops asking and waits for what is open. */
  async stop(): Promise<readonly Outcome[]> {
    this.#runs = false;
    await Promise.all(this.#open);
    this.#agent.destroy();
    return this.outcomes;
  }

  async #run(): Promise<void> {
    while (this.#runs) {
      const due = Math.floor((this.now / 1_000) * this.perSecond);
      for (; this.#sent < due; this.#sent += 1) {
        const question = this.questions[this.#sent % this.questions.length];
        if (!question) return;
        const one = this.#ask(question, (this.#sent / this.perSecond) * 1_000);
        this.#open.add(one);
        void one.finally(() => this.#open.delete(one));
      }
      await pause(5);
    }
  }

  async #ask({ body, isRight }: Question, at: number): Promise<void> {
    const began = performance.now();
    const sent = this.now;
    const tell = (status: number, retryAfter: boolean, right: boolean): void =>
      void this.outcomes.push({
        at,
        sent,
        milliseconds: performance.now() - began,
        status,
        retryAfter,
        isRight: right,
      });
    try {
      const { status, retryAfter, answer } = await send(this.#agent, this.port, body);
      const { data, errors } = JSON.parse(answer) as { data?: unknown; errors?: unknown };
      tell(status, retryAfter, status === 200 && errors === undefined && isRight(data));
    } catch {
      tell(0, false, false);
    }
  }
}

function send(agent: Agent, port: number, body: string) {
  return new Promise<{ status: number; retryAfter: boolean; answer: string }>((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request(
      { agent, port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers },
      (response) => {
        const retryAfter = response.headers['retry-after'] !== undefined;
        text(response).then(
          (answer) => resolve({ status: response.statusCode ?? 0, retryAfter, answer }),
          reject,
        );
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}
