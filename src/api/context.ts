import type { GraphQLResolveInfo } from 'graphql';
import type { Deadline } from '../graph/deadline.js';
import type { Reader } from '../graph/run.js';
import { select } from '../graph/select/select.js';

/** What one request carries. */
export interface Context {
  readonly reader: Reader;
  readonly deadline: Deadline;
}

/** Resolves a root field: one statement composed along its selection. */
export async function answerRootField(
  _source: unknown,
  _values: unknown,
  context: unknown,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const { reader, deadline } = context as Context;
  const selection = select(info);
  return selection && selection.shape(await reader.read(selection, deadline));
}
