import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

interface Roving<List extends HTMLElement> {
  readonly ref: RefObject<List | null>;
  readonly onKeyDown: (event: KeyboardEvent<List>) => void;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Where focus goes from a row by a key; undefined for a key that leads nowhere. */
export function nextRow(key: string, at: number, count: number): number | undefined {
  return steps[key]?.(at, count);
}

/**
 * Makes the elements that a selector names one stop of the tab key: arrows, Home and End go from one to the other. A row
 * itself opens its first link by Enter; what is a control already does what it does.
 */
export function useRovingRows<List extends HTMLElement>(selector: string): Roving<List> {
  const ref = useRef<List>(null);
  const rows = (): HTMLElement[] => [...(ref.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const stopAt = (row: HTMLElement | undefined): void => {
    for (const one of rows()) one.tabIndex = one === row ? 0 : -1;
  };
  useEffect(() => {
    const all = rows();
    if (!all.some(({ tabIndex }, at) => tabIndex === 0 && at > 0)) stopAt(all[0]);
  });
  return {
    ref,
    onFocus: ({ target }) => {
      if (target instanceof HTMLElement && target.matches(selector)) stopAt(target);
    },
    onKeyDown: (event) => {
      const all = rows();
      const at = all.findIndex((row) => row === event.target);
      if (at < 0) return;
      if (event.key === 'Enter' && event.target instanceof HTMLTableRowElement) {
        event.target.querySelector<HTMLElement>('a[href]')?.click();
        return;
      }
      const next = nextRow(event.key, at, all.length);
      if (next === undefined) return;
      event.preventDefault();
      all[next]?.focus();
    },
  };
}
