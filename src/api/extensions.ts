import type { GraphQLResponse } from '@apollo/server';

/** Tells something beside an answer, in its `extensions`. */
export function tellBeside({ body }: GraphQLResponse, told: Readonly<Record<string, unknown>>): void {
  if (body.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, ...told };
}
