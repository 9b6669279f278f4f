/** A row, or a stretch as high as the rows that are not there. */
export type RowStretch = { readonly index: number } | { readonly height: number; readonly before: number };

interface Item {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** Rows with what lies between them, above and below; all rows together keep their height. */
export function withGaps(items: readonly Item[], end: number, begin: number): RowStretch[] {
  const stretches: RowStretch[] = [];
  let at = begin;
  for (const { index, start, end: below } of items) {
    if (start > at) stretches.push({ height: start - at, before: index });
    stretches.push({ index });
    at = below;
  }
  if (end > at) stretches.push({ height: end - at, before: -1 });
  return stretches;
}
