import type { Asker } from '../context.js';
import type { Sent } from './record.js';

/** A request that was answered. */
export interface AnsweredRequest {
  /** The pattern of its address, of which there are as many as routes. */
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** An operation that was answered. */
export interface AnsweredOperation {
  readonly milliseconds: number;
  readonly came: number;
  readonly codes: readonly string[];
  readonly isSlow: boolean;
}

/** What was loaded before the service began to answer. */
export interface Loading {
  readonly loaded: number;
  readonly unchanged: number;
  readonly changes: number;
  readonly milliseconds: number;
}

/** Counts what happens, and tells it. */
export interface Metrics {
  request(request: AnsweredRequest): void;
  operation(asker: Asker, operation: AnsweredOperation): void;
  /** A request that was answered with these codes and never became an operation. */
  refusal(codes: readonly string[]): void;
  statement(sent: Sent): void;
  text(): Promise<string>;
  readonly contentType: string;
}

/** What waits to be counted at most. */
const most = 10_000;

/**
 * Metrics that are made with the first thing to count, so that nobody waits for their modules: what happens meanwhile is
 * counted as soon as they are there.
 */
export class LateMetrics {
  #metrics: Metrics | null = null;
  #making: Promise<Metrics> | null = null;
  #waiting: ((metrics: Metrics) => void)[] = [];

  /** Made by nothing, they count nothing. */
  constructor(private readonly make: (() => Promise<Metrics>) | null) {}

  count(work: (metrics: Metrics) => void): void {
    if (this.#metrics) work(this.#metrics);
    else if (this.make && this.#waiting.length < most) {
      this.#waiting.push(work);
      void this.made();
    }
  }

  /** Null where nothing is counted. */
  made(): Promise<Metrics> | null {
    if (this.make) this.#making ??= this.make().then((metrics) => this.#begin(metrics));
    return this.#making;
  }

  #begin(metrics: Metrics): Metrics {
    this.#metrics = metrics;
    for (const work of this.#waiting.splice(0)) work(metrics);
    return metrics;
  }
}
