import type { GraphQLSchema } from 'graphql';
import { KeptAnswers } from './keptAnswers.js';
import { programOf, type Program } from './program.js';
import { Remembered } from './remembered.js';

/** What is remembered of former requests: how they were answered, and answers that took long. */
export interface Memory {
  readonly programs: Remembered<Program>;
  readonly kept: KeptAnswers;
}

/** Answers that take longer than `soon`, in milliseconds, are kept until the graph changes. */
export function openMemory(schema: GraphQLSchema, soon: number): Memory {
  return {
    programs: new Remembered<Program>((asked) => programOf(schema, asked)),
    kept: new KeptAnswers(soon),
  };
}
