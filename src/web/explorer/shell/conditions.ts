import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { Conditions } from './address.js';

/** The conditions of this page's address, and a way to change some of them; a change starts again at the first page. */
export function useConditions() {
  const [search, setSearch] = useSearchParams();
  const change = useCallback(
    (changes: Conditions, { replace = false } = {}) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const name of ['after', 'before']) next.delete(name);
          for (const [name, value] of Object.entries(changes)) {
            if (value === undefined || value === '') next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace, preventScrollReset: true },
      ),
    [setSearch],
  );
  const get = (name: string): string | undefined => search.get(name) ?? undefined;
  return { get, change };
}
