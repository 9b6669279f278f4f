import neo4j, { type Driver, type QueryResult, type Session } from 'neo4j-driver';
import pLimit, { type LimitFunction } from 'p-limit';
import type { Bookmarks } from './bookmarks.js';
import type { Deadline } from './deadline.js';
import { asFailure, isPassing, overloaded } from './driverErrors.js';
import { planOf, profileOf, type Profile } from './profile.js';

/** One read of the database: its text, its parameters. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Which it is among all that this service sends: the path of its file, or of the fragment it begins with. */
  readonly name?: string;
}

/** Runs statements that return one row with one column, `answer`. */
export interface Reader {
  read(statement: Statement, deadline: Deadline): Promise<unknown>;
}

/** Runs statements and can tell how Neo4j did. */
export interface ExplainingReader extends Reader {
  /** The same as `read`, and how Neo4j came to the answer; that takes longer. */
  explain(statement: Statement, deadline: Deadline): Promise<Explained>;
  /** How Neo4j would come to an answer, line by line, without running the statement. */
  plan(statement: Statement, deadline: Deadline): Promise<readonly string[]>;
  /** The same database, read for one request. */
  attending(attendance: Attendance): ExplainingReader;
}

/** An answer, and how Neo4j came to it. */
export interface Explained {
  readonly answer: unknown;
  readonly profile: Profile;
}

/** Told of a statement that is sent; gives what is to be told of its end: the answer, or the error in its place. */
export type Watch = (statement: Statement) => (answer: unknown, error?: unknown) => void;

/** What goes along with statements. */
export interface Attendance {
  readonly watch?: Watch | undefined;
  /** What the database must have before it answers, and what it had when it did. */
  readonly bookmarks?: Bookmarks | undefined;
}

/**
 * A bookmark of what never was keeps a connection waiting for as long as the database likes, whatever we say. So few of
 * them wait at once that the others, which carry none, always find one.
 */
const waitingAtOnce = 2;

/** How many wait for one of these; whoever comes then is told so at once. */
const longestLine = 50;

/**
 * Reads in auto-commit transactions: one Bolt turn where a managed transaction takes three. That gives up the driver's
 * own retries, so a read that met a passing fault is sent once more.
 */
export function openReading(driver: Driver, database: string, attendance: Attendance = {}): ExplainingReader {
  const open = (bookmarks?: readonly string[]): Session => {
    const held = bookmarks && { bookmarks: [...bookmarks] };
    return driver.session({ database, defaultAccessMode: neo4j.session.READ, ...held });
  };
  return reading(open, pLimit(waitingAtOnce), attendance);
}

function reading(
  open: (bookmarks?: readonly string[]) => Session,
  waiting: LimitFunction,
  { watch, bookmarks }: Attendance,
): ExplainingReader {
  const run = async (statement: Statement, deadline: Deadline): Promise<QueryResult> => {
    const attempt = (): Promise<QueryResult> =>
      bookmarks
        ? runBehind(bookmarks, open, waiting, statement, deadline)
        : runOnce(open(), statement, deadline);
    try {
      return await attempt().catch((error: unknown) => {
        if (isPassing(error)) return attempt();
        throw error;
      });
    } catch (error) {
      throw asFailure(error);
    }
  };
  return {
    read: (statement, deadline) =>
      watched(watch, statement, async () => answerOf(await run(statement, deadline))),
    explain: async (statement, deadline) => {
      const result = await run({ ...statement, text: `PROFILE ${statement.text}` }, deadline);
      return { answer: answerOf(result), profile: profileOf(statement, result) };
    },
    plan: async (statement, deadline) =>
      planOf(await run({ ...statement, text: `EXPLAIN ${statement.text}` }, deadline)),
    attending: (attendance) => reading(open, waiting, { watch, bookmarks, ...attendance }),
  };
}

const answerOf = ({ records }: QueryResult): unknown => records[0]?.get('answer') ?? null;

async function watched(
  watch: Watch | undefined,
  statement: Statement,
  work: () => Promise<unknown>,
): Promise<unknown> {
  const ended = watch?.(statement);
  try {
    const answer = await work();
    ended?.(answer);
    return answer;
  } catch (error) {
    ended?.(null, error);
    throw error;
  }
}

/** Closing a session whose transaction still runs resets the connection, and so ends the transaction. */
async function runOnce(
  session: Session,
  { text, parameters }: Statement,
  deadline: Deadline,
): Promise<QueryResult> {
  try {
    const timeout = deadline.remaining();
    const running = withoutStack(() => session.run(text, parameters, { timeout }));
    return await deadline.race(running.then((result) => result));
  } finally {
    void session.close().catch(() => undefined);
  }
}

/** The driver notes for each statement from where it was sent, which takes a tenth of a short read; what it is for, errors, we tell in our own words. */
function withoutStack<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The same behind bookmarks, once it is its turn; that lasts until the connection is free again. */
function runBehind(
  bookmarks: Bookmarks,
  open: (bookmarks: readonly string[]) => Session,
  waiting: LimitFunction,
  statement: Statement,
  deadline: Deadline,
): Promise<QueryResult> {
  if (waiting.pendingCount >= longestLine) return Promise.reject(overloaded());
  const answered = new Promise<QueryResult>((resolve, reject: (error: unknown) => void) => {
    void waiting(async () => {
      if (deadline.passed()) return;
      const session = open(bookmarks.sent);
      await runOnce(session, statement, deadline)
        .then((result) => {
          bookmarks.reached(session.lastBookmarks());
          resolve(result);
        })
        .catch(reject);
      await session.close().catch(() => undefined);
    });
  });
  return deadline.race(answered);
}
