/** A stretch of days; null where it is open. */
export interface Span {
  readonly start: string | null;
  readonly end: string | null;
}

/** From where to where an axis goes, in milliseconds, whole years. */
export interface Axis {
  readonly from: number;
  readonly to: number;
}

/** The whole years that all spans need. */
export function axisOf(spans: readonly Span[]): Axis {
  const years = spans
    .flatMap(({ start, end }) => [start, end])
    .flatMap((day) => (day === null ? [] : [yearOf(day)]));
  const now = new Date().getUTCFullYear();
  const [first, last] = years.length === 0 ? [now, now] : [Math.min(...years), Math.max(...years)];
  return { from: Date.UTC(first, 0, 1), to: Date.UTC(last + 1, 0, 1) };
}

const yearOf = (day: string): number => new Date(day).getUTCFullYear();

/** Where a span lies on an axis, in per cent; an open side reaches the end of the axis. */
export function placeOn(
  { from, to }: Axis,
  { start, end }: Span,
): { readonly left: number; readonly width: number } {
  const share = (day: string | null, otherwise: number): number =>
    day === null ? otherwise : ((Date.parse(day) - from) / (to - from)) * 100;
  const left = share(start, 0);
  return { left, width: Math.max(0.8, share(end, 100) - left) };
}
