import type { GraphQLResolveInfo } from 'graphql';
import pLimit, { type LimitFunction } from 'p-limit';
import type { Deadline } from '../graph/deadline.js';
import type { Reader } from '../graph/run.js';
import { maximumPageSize } from '../graph/select/paging.js';
import { select, type Selection } from '../graph/select/select.js';

/** Who asks: a client, the service itself for one, or a file of it that is being written. */
export type Asker = 'CLIENT' | 'SERVICE' | 'FILE';

/** What one request carries. */
export interface Context {
  readonly asker: Asker;
  readonly reader: Reader;
  readonly deadline: Deadline;
  /** Lets the root fields of the request read the database a few at a time. */
  readonly inTurn: LimitFunction;
  /** The ids that were asked for and are another one's now, each with that. */
  readonly redirects: Map<string, string>;
  /** What its root fields have found or are about to, by response key: none is looked for twice. */
  readonly found: Map<string | number, Promise<unknown>>;
  /** What the request may cost, and what it has cost so far. */
  readonly cost: { requested: number; actual: number };
}

/** How many rows a page has at most; what a file has, it is written with, so that only its memory is a limit. */
export const largestPages: Readonly<Record<Asker, number>> = {
  CLIENT: maximumPageSize,
  SERVICE: maximumPageSize,
  FILE: 500,
};

/** Half of the pool: one request alone, however many root fields it has, never makes the service overloaded. */
const readsAtOnce = 4;

/** The context of a request that has until the deadline. */
export function contextOf(asker: Asker, reader: Reader, deadline: Deadline): Context {
  return {
    asker,
    reader,
    deadline,
    inTurn: pLimit(readsAtOnce),
    redirects: new Map(),
    found: new Map(),
    cost: { requested: 0, actual: 0 },
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

async function find(
  { asker, reader, deadline, inTurn, redirects }: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const selection = selectionOf(asker, info);
  if (selection === null) return null;
  const read = (): unknown => (deadline.passed() ? null : reader.read(selection, deadline));
  const found = await deadline.race(inTurn(read));
  for (const { from, to } of selection.redirects(found)) redirects.set(from, to);
  return selection.shape(found);
}
