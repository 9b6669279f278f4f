import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { nextRow } from './nextRow.js';

interface Roving<List extends HTMLElement> {
  readonly ref: RefObject<List | null>;
  readonly onKeyDown: (event: KeyboardEvent<List>) => void;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
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
    // The attribute: a link or a summary without one would be a stop of its own.
    stopAt(all.find((row) => row.getAttribute('tabindex') === '0') ?? all[0]);
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
