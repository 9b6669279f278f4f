import { setTimeout as pause } from 'node:timers/promises';
import { Line, written, type LineAnswer } from './line.js';

/** A question as it goes over the wire, and how the right answer begins, byte by byte: up to what it is said to cost. */
export interface WireQuestion {
  readonly sent: Buffer;
  readonly right: Buffer;
}

/** What came of one question. */
export interface WireOutcome {
  readonly milliseconds: number;
  /** Milliseconds after it was due that it was sent: what asks was held up itself. */
  readonly late: number;
  readonly status: number;
  readonly retryAfter: boolean;
  readonly isRight: boolean;
  /** Whether it was the first on its connection. */
  readonly isFirst: boolean;
}

/** The questions with the answers that they have while all is well. */
export async function wireQuestions(port: number, queries: readonly string[]): Promise<WireQuestion[]> {
  const line = new Line(port);
  const questions: WireQuestion[] = [];
  for (const query of queries) {
    const sent = written(query);
    const { status, body } = await line.ask(sent);
    if (status !== 200) throw new Error(`Expected an answer to ${query}, got ${body.toString()}`);
    questions.push({ sent, right: Buffer.from(body.subarray(0, body.lastIndexOf(',"extensions":'))) });
  }
  line.close();
  return questions;
}

/** So many askers, each of whom asks again as soon as it is answered; how many answers came a second. */
export async function closedLoop(
  port: number,
  questions: readonly WireQuestion[],
  askers: number,
  seconds: number,
): Promise<number> {
  const until = performance.now() + seconds * 1_000;
  let right = 0;
  let next = 0;
  const ask = async (line: Line): Promise<void> => {
    while (performance.now() < until) {
      const { isRight } = await outcomeOf(line, questionAt(questions, next++));
      if (isRight) right += 1;
    }
    line.close();
  };
  await Promise.all(Array.from({ length: askers }, () => ask(new Line(port))));
  return right / seconds;
}

/** As many connections as a balancer holds. Without an end to them, what asks is soon busy with nothing but opening more. */
const mostLines = 512;

/**
 * Asks at a rate, whether or not those before are answered. A question that finds no connection waits for one, which is
 * part of the time it takes.
 */
export class WireLoop {
  readonly outcomes: WireOutcome[] = [];
  readonly #began = performance.now();
  readonly #idle: Line[] = [];
  readonly #open = new Set<Promise<void>>();
  readonly #waiting: ((line: Line) => void)[] = [];
  #lines = 0;
  /** How many of those that waited have their connection. */
  #served = 0;
  #runs = true;
  #sent = 0;

  constructor(
    private readonly port: number,
    private readonly questions: readonly WireQuestion[],
    private readonly perSecond: number,
    /** Who asks: each address of this machine is another client. */
    private readonly from = '127.0.0.1',
  ) {
    void this.#run();
  }

  /** Stops asking and waits for what is open; tells how many seconds it asked. */
  async stop(): Promise<number> {
    this.#runs = false;
    const seconds = (performance.now() - this.#began) / 1_000;
    await Promise.all(this.#open);
    for (const line of this.#idle) line.close();
    return seconds;
  }

  async #run(): Promise<void> {
    while (this.#runs) {
      const now = performance.now() - this.#began;
      for (; this.#sent < (now / 1_000) * this.perSecond; this.#sent += 1) {
        const one = this.#ask(questionAt(this.questions, this.#sent), this.#sent);
        this.#open.add(one);
        void one.finally(() => this.#open.delete(one));
      }
      await pause(1);
    }
  }

  async #ask(question: WireQuestion, at: number): Promise<void> {
    const began = performance.now();
    const late = began - this.#began - (at / this.perSecond) * 1_000;
    const line = await this.#line();
    this.outcomes.push(await outcomeOf(line, question, { began, late }));
    this.#give(line);
  }

  #line(): Line | Promise<Line> {
    const idle = this.#idle.pop();
    if (idle) return this.#whole(idle);
    if (this.#lines >= mostLines) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#lines += 1;
    return new Line(this.port, this.from);
  }

  /** A connection may end while it is idle, or with its answer. */
  #whole(line: Line): Line {
    return line.isOpen ? line : new Line(this.port, this.from);
  }

  /** To the one that waits longest. */
  #give(line: Line): void {
    const open = this.#whole(line);
    const next = this.#waiting[this.#served];
    if (!next) {
      this.#idle.push(open);
      return;
    }
    this.#served += 1;
    next(open);
  }
}

/** When a question was to be sent, and how long after it was due that was. */
interface Begun {
  readonly began: number;
  readonly late: number;
}

async function outcomeOf(
  line: Line,
  { sent, right }: WireQuestion,
  { began, late }: Begun = { began: performance.now(), late: 0 },
): Promise<WireOutcome> {
  const isFirst = line.isNew;
  const { status, retryAfter, body }: LineAnswer = await line.ask(sent);
  const milliseconds = performance.now() - began;
  return {
    milliseconds,
    late,
    status,
    retryAfter,
    isRight: status === 200 && body.subarray(0, right.length).equals(right),
    isFirst,
  };
}

function questionAt(questions: readonly WireQuestion[], at: number): WireQuestion {
  const question = questions[at % questions.length];
  if (!question) throw new Error('Expected some questions, got none.');
  return question;
}
