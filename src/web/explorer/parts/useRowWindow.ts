import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Endless } from '../service/useEndless.js';
import { nextRow } from './nextRow.js';
import { withGaps } from './rowStretches.js';

/** Shorter lists are in the page as a whole, where the browser's own search finds them. */
const short = 100;
const [guessedHeight, beside] = [76, 12];

/** Which rows of a long list are in the page, which of them is the stop of the tab key, and when more is asked for. */
export function useRowWindow<Row extends { readonly id: string }>(
  place: RefObject<HTMLTableElement | null>,
  list: Endless<Row>,
) {
  const { rows } = list;
  const [chosen, setActive] = useState(0);
  const active = Math.min(chosen, Math.max(0, rows.length - 1));
  const wanted = useRef<number>(undefined);
  const virtual = useWindowVirtualizer<HTMLTableRowElement>({
    count: rows.length,
    estimateSize: () => guessedHeight,
    overscan: beside,
    scrollMargin: place.current?.tBodies[0]?.offsetTop ?? 0,
    getItemKey: (index) => rows[index]?.id ?? index,
    // The row that has the focus stays, else the reader's place would be lost.
    rangeExtractor: (range) => withRow(range, active),
  });
  const items = virtual.getVirtualItems();
  const last = Math.max(virtual.range?.endIndex ?? 0, active);
  useEffect(() => {
    if (last >= rows.length - beside && list.problem === null) list.more();
  }, [last, rows.length, list]);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const row = place.current?.querySelector<HTMLElement>(`tr[data-index="${wanted.current}"]`);
    wanted.current = undefined;
    row?.focus();
  });
  return {
    active,
    measure: virtual.measureElement,
    stretches:
      rows.length <= short
        ? rows.map((_, index) => ({ index }))
        : withGaps(
            items,
            virtual.getTotalSize() + virtual.options.scrollMargin,
            virtual.options.scrollMargin,
          ),
    keys: {
      onFocus: ({ target }: { readonly target: EventTarget }) => {
        const index = indexOf(target);
        if (index !== undefined) setActive(index);
      },
      onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
        const index = indexOf(event.target);
        if (index === undefined) return;
        if (event.key === 'Enter') {
          (event.target as HTMLElement).querySelector<HTMLElement>('a[href]')?.click();
          return;
        }
        const next = nextRow(event.key, index, rows.length);
        if (next === undefined) return;
        event.preventDefault();
        wanted.current = next;
        setActive(next);
      },
    },
  };
}

function withRow(range: Range, row: number): number[] {
  return [...new Set([...defaultRangeExtractor(range), ...(row < range.count ? [row] : [])])].sort(
    (one, other) => one - other,
  );
}

function indexOf(target: EventTarget): number | undefined {
  const index = target instanceof HTMLTableRowElement ? target.dataset.index : undefined;
  return index === undefined ? undefined : Number(index);
}
