import type { GraphQLResolveInfo } from 'graphql';
import pLimit, { type LimitFunction } from 'p-limit';
import type { Budget } from './access/budgets.js';
import type { Bookmarks } from '../graph/bookmarks.js';
import type { Deadline } from '../graph/deadline.js';
import type { Profile } from '../graph/profile.js';
import type { ExplainingReader } from '../graph/run.js';
import { maximumPageSize } from '../graph/select/paging.js';
import { select, type Selection } from '../graph/select/select.js';
import { inTurns } from './turns.js';
import type { RequestRecord } from './watch/record.js';

/** Who asks: a client, the service itself for one, or a file of it that is being written. */
export type Asker = 'CLIENT' | 'SERVICE' | 'FILE';

/** What one request carries. */
export interface Context {
  readonly asker: Asker;
  readonly reader: ExplainingReader;
  /** What is gathered of it while it is answered. */
  readonly record: RequestRecord;
  /** How far the database has to have come, where the client says so. */
  readonly bookmarks?: Bookmarks | undefined;
  readonly deadline: Deadline;
  /** What its operation is taken from; null once that is done, and where nobody counts. */
  budget: Budget | null;
  /** Lets the root fields of the request read the database a few at a time. */
  readonly inTurn: LimitFunction;
  /** The ids that were asked for and are another one's now, each with that. */
  readonly redirects: Map<string, string>;
  /** What its root fields have found or are about to, by response key: none is looked for twice. */
  readonly found: Map<string | number, Promise<unknown>>;
  /** What the request may cost, and what it has cost so far. */
  readonly cost: { requested: number; actual: number };
  /** Whether an answer that was made before will not do. */
  anew: boolean;
  /** How its root fields were answered; null where nobody wants to know. */
  statements: ExplainedField[] | null;
}

/** A root field by its response key, and the statement that it was answered by. */
export interface ExplainedField extends Profile {
  readonly field: string;
}

/** How many rows a page has at most; what a file has, it is written with, so that only its memory is a limit. */
export const largestPages: Readonly<Record<Asker, number>> = {
  CLIENT: maximumPageSize,
  SERVICE: maximumPageSize,
  FILE: 500,
};

/** Half of the pool: one request alone, however many root fields it has, never makes the service overloaded. */
const readsAtOnce = 4;

/** What differs from request to request. */
type Attended = Pick<Context, 'reader' | 'record' | 'bookmarks'> & Partial<Pick<Context, 'budget'>>;

/** The context of a request that has until the deadline. */
export function contextOf(
  asker: Asker,
  { reader, record, bookmarks, budget = null }: Attended,
  deadline: Deadline,
): Context {
  return {
    asker,
    reader,
    record,
    bookmarks,
    deadline,
    budget,
    inTurn: pLimit(readsAtOnce),
    redirects: new Map(),
    found: new Map(),
    cost: { requested: 0, actual: 0 },
    anew: false,
    statements: null,
  };
}

/** Resolves a root field: one statement composed along its selection. */
export function answerRootField(
  _source: unknown,
  _values: unknown,
  context: unknown,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const { found } = context as Context;
  const known = found.get(info.path.key) ?? find(context as Context, info);
  found.set(info.path.key, known);
  return known;
}

/** A program asks with the same info each time, so that its statement is composed once. */
const selections = new WeakMap<GraphQLResolveInfo, Map<Asker, Selection | null>>();

function selectionOf(asker: Asker, info: GraphQLResolveInfo): Selection | null {
  const known = selections.get(info) ?? new Map<Asker, Selection | null>();
  selections.set(info, known);
  const selection = known.get(asker);
  if (selection !== undefined) return selection;
  const composed = select(info, largestPages[asker]);
  known.set(asker, composed);
  return composed;
}

async function find(context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const { asker, deadline, inTurn, redirects } = context;
  const selection = selectionOf(asker, info);
  if (selection === null) return null;
  const field = String(info.path.key);
  const found = await deadline.race(inTurn(() => read(context, field, selection)));
  for (const { from, to } of selection.redirects(found)) redirects.set(from, to);
  return inTurns(() => selection.shape(found));
}

async function read(
  { reader, deadline, statements }: Context,
  field: string,
  selection: Selection,
): Promise<unknown> {
  if (deadline.passed()) return null;
  if (statements === null) return reader.read(selection, deadline);
  const { answer, profile } = await reader.explain(selection, deadline);
  statements.push({ field, ...profile });
  return answer;
}
