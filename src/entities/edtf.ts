import edtf from 'edtf';

/** The first and the last day of a period, YYYY-MM-DD; null where it is open. */
export interface PeriodDays {
  readonly start: string | null;
  readonly end: string | null;
}

/** Reads the days of an EDTF period such as 2021, 2012/2022 or 2020/.. */
export function daysOf(period: string): PeriodDays {
  const { min, max } = edtf(period);
  return { start: day(min), end: day(max) };
}

/** EDTF level 0, and open intervals: what the library reads and Neo4j can sort by. */
export const periodForm = /^\d{4}(?:-\d{2}){0,2}(?:\/(?:\d{4}(?:-\d{2}){0,2}|\.\.))?$/;

/** Whether the days of a period exist and are in order; 2021-13 and 2022/2012 look like periods and are none. */
export function isPeriod(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

function day(milliseconds: number): string | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null;
}
