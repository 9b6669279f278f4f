import type { LinkPartsFragment, NeighbourhoodOfQuery } from '../operations.js';

/** The years that are looked at. */
export interface Years {
  readonly from: number;
  readonly until: number;
  /** Whether links without a time are left out. */
  readonly isDatedOnly: boolean;
}

type Found = NeighbourhoodOfQuery['neighbourhood']['nodes'][number]['entity'];

interface Span {
  readonly start: string | null;
  readonly end: string | null;
}

/** Whether a thing is of these years; most have no time of their own, and stay. */
export function isWithin(entity: Found, years: Years): boolean {
  return 'period' in entity && entity.period ? overlaps(entity.period, years) : true;
}

/** Whether one of the statements that a link rests on is of these years. */
export function linkIsWithin({ statements }: Pick<LinkPartsFragment, 'statements'>, years: Years): boolean {
  const spans = statements.map(spanOf);
  return spans.some((span) => (span === null ? !years.isDatedOnly : overlaps(span, years)));
}

function spanOf(statement: LinkPartsFragment['statements'][number]): Span | null {
  if ('period' in statement) return statement.period;
  if (!('year' in statement) || statement.year === null) return null;
  return { start: String(statement.year), end: String(statement.year) };
}

function overlaps({ start, end }: Span, { from, until }: Years): boolean {
  const yearOf = (day: string | null, open: number): number =>
    day === null ? open : Number(day.slice(0, 4));
  return yearOf(start, -Infinity) <= until && yearOf(end, Infinity) >= from;
}
