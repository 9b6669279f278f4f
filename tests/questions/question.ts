import type { InventedReport } from '../support/inventedReports.js';

export type Cell = string | number | boolean | null | readonly (string | number)[];

/** Words of a passage; of the report that comes with the product where no other is named. */
export type Words = readonly [passage: number, words: string, report?: InventedReport];

/** What an analyst wants to know, the one operation that answers it, and the answer that a reader finds in the text. */
export interface Question {
  readonly question: string;
  /** What the answer was written down from; none where the answer is that a report says nothing. */
  readonly words: readonly Words[];
  /** The operation: a file of `schema/examples`. */
  readonly example: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Where in the response a row of the answer stands; lists on the way are gone through. */
  readonly rows: string;
  /** The columns, and where in a row each stands. */
  readonly columns: Readonly<Record<string, string>>;
  /** Written by hand. Of several values in one place each is written once. */
  readonly answer: readonly (readonly Cell[])[];
  /** The rows come in this order, which is part of the question. */
  readonly inOrder?: true;
  /** How the answer is to be taken. */
  readonly reading: string;
}

/** The rows of a response, in the columns that the question asks for. */
export function rowsOf(data: unknown, { rows, columns }: Question): Cell[][] {
  return along(data, rows).map((row) => Object.values(columns).map((path) => cell(along(row, path))));
}

function cell(values: readonly unknown[]): Cell {
  const [first = null, ...others] = [...new Set(values)] as (string | number)[];
  return others.length === 0 ? first : [first, ...others].filter((value) => value !== null);
}

/** What stands at the end of a path; nothing where a value on the way is null. */
function along(value: unknown, path: string): unknown[] {
  let found = [value].flat(2);
  for (const name of path.split('.')) {
    found = found.flatMap((each) => [property(each, name)].flat(2)).filter((each) => each !== null);
  }
  return found;
}

function property(value: unknown, name: string): unknown {
  const found = (value as Record<string, unknown>)[name];
  if (found === undefined) throw new Error(`there is no ${name} in ${JSON.stringify(value)}`);
  return found;
}
