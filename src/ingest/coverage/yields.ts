import type { Evidence, ReportFacts } from '../format/files.js';
import type { Place } from './words.js';

/** A place of the text that something rests on. */
export interface Yield extends Place {
  readonly passage: number;
  /** What rests on it, as a reader finds it: its file and its key or id. */
  readonly by: string;
}

/** What the figures and the grants rest on. */
export function figureYields(facts: ReportFacts): Yield[] {
  return [...yieldsOf('observations', facts.observations), ...yieldsOf('grants', facts.grants)];
}

/** What the relations rest on. */
export function relationYields(facts: ReportFacts): Yield[] {
  return yieldsOf('relations', facts.relations);
}

/** What the entities rest on. */
export function entityYields(facts: ReportFacts): Yield[] {
  return yieldsOf('entities', facts.entities);
}

/** What anything rests on, in whichever file it is described. */
export function allYields(facts: ReportFacts): Yield[] {
  return Object.entries(facts).flatMap(([file, content]) =>
    Array.isArray(content) ? yieldsOf(file, content as readonly object[]) : [],
  );
}

function yieldsOf(file: string, facts: readonly object[]): Yield[] {
  return facts.filter(restsOnWords).flatMap(({ key, id, evidence }) =>
    evidence.map(({ passage, start, end }) => ({
      passage,
      start,
      end,
      by: `${file}.yaml ${key ?? id ?? ''}`,
    })),
  );
}

interface RestsOnWords {
  readonly key?: string;
  readonly id?: string;
  readonly evidence: readonly Evidence[];
}

function restsOnWords(fact: object): fact is RestsOnWords {
  return 'evidence' in fact && Array.isArray(fact.evidence);
}
