import type { FastifyReply } from 'fastify';
import { failure } from '../../graph/failures.js';
import { onceClosed } from '../gone.js';

/** Lets some long answers be given at once, and refuses more, which would keep the database from all others. */
export class Turns {
  #taken = 0;

  constructor(private readonly most: number) {}

  /** The turn is over when the answer is sent or the client gone. */
  async take<Result>(reply: FastifyReply, work: () => Promise<Result>): Promise<Result> {
    if (this.#taken >= this.most)
      throw failure('OVERLOADED', `${this.most} files are being written already; try again in a while.`);
    this.#taken += 1;
    onceClosed(reply, () => (this.#taken -= 1));
    return work();
  }
}
