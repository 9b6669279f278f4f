import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { startDeadline } from '../../graph/deadline.js';
import type { ExplainingReader } from '../../graph/run.js';
import type { Asker } from '../context.js';
import type { RequestRecord, Sent } from './record.js';

/** Milliseconds: how long the database may take to say how it would do a statement, and how long what it said is not told again. */
const [patience, again] = [2_000, 60_000];

/** Writes down operations that took long, with what they sent and the plan of the slowest statement. */
export class SlowLog {
  readonly #told = new LRUCache<string, true>({ max: 200, ttl: again });
  #asking = false;

  constructor(
    readonly threshold: number,
    private readonly reader: ExplainingReader,
    private readonly logger: Logger,
  ) {}

  isSlow(milliseconds: number): boolean {
    return milliseconds >= this.threshold;
  }

  /** Nobody waits for it: the answer is on its way already. */
  async tell(asker: Asker, record: RequestRecord, milliseconds: number): Promise<void> {
    const plan = await this.#planOf(slowest(record.sent));
    const { id, operation, cost, codes, sent } = record;
    this.logger.warn(
      {
        requestId: id,
        asker,
        operation: operation?.name,
        hash: operation?.hash,
        milliseconds: Math.round(milliseconds),
        cost,
        ...(codes.length > 0 && { codes }),
        statements: sent.map(told),
        ...(plan !== null && { plan }),
      },
      'slow query',
    );
  }

  /** A database that is slow already is asked for one plan at a time, and for the same one once a minute. */
  async #planOf(sent: Sent | undefined): Promise<readonly string[] | null> {
    if (!sent || this.#asking || this.#told.has(sent.statement.text)) return null;
    this.#told.set(sent.statement.text, true);
    this.#asking = true;
    try {
      return await this.reader.plan(sent.statement, startDeadline(patience));
    } catch {
      return null;
    } finally {
      this.#asking = false;
    }
  }
}

const slowest = (sent: readonly Sent[]): Sent | undefined =>
  sent.toSorted((one, other) => other.milliseconds - one.milliseconds)[0];

const told = ({ statement: { name }, milliseconds, rows, failed }: Sent) => ({
  name,
  milliseconds: Math.round(milliseconds),
  rows,
  ...(failed && { failed }),
});
